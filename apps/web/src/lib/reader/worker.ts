import { ReadoutError } from "@readout/parser";
import type { Answer, Question } from "./protocol.ts";
import { readDocument } from "./read-document.ts";

const post = (answer: Answer): void => self.postMessage(answer);

self.addEventListener("message", async ({ data: { id, input } }: MessageEvent<Question>) => {
  try {
    post({ id, reading: await readDocument(input) });
  } catch (error) {
    const fault =
      error instanceof ReadoutError ? { code: error.code, hint: error.hint } : { code: "unexpected", hint: "" };
    post({ id, fault });
  }
});
