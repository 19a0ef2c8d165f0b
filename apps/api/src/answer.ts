import type { InputObject } from "@readout/parser";
import { answerLines } from "@readout/parser/intake";
import type { Context } from "hono";
import { LIMIT_BYTES } from "./body/limit.ts";
import { toDeclared } from "./body/media-type.ts";
import { readBody } from "./body/read-body.ts";
import { logUnexpected } from "./log.ts";

/** What was said of all copies in a call. */
interface Known {
  readonly published?: string | undefined;
}

/**
 * Answers a call: one copy with one answer, or a stream of lines with a stream of answers in their order.
 *
 * @throws ReadoutError - When the one copy cannot be taken; a bad line of a stream has its own answer.
 */
export async function answerCall<T>(c: Context, known: Known, answer: (input: InputObject) => T) {
  const declared = toDeclared(c.req.header("content-type") ?? null);
  if (declared.type !== "application/x-ndjson") return answer(await readBody(c.req.raw, declared, known));
  const lines = answerLines(
    c.req.raw.body ?? toEmpty(),
    { ...known, limitBytes: LIMIT_BYTES, onUnexpected: logUnexpected },
    answer,
  );
  return new Response(toStream(lines), { headers: { "content-type": "application/x-ndjson; charset=utf-8" } });
}

async function* toEmpty(): AsyncGenerator<Uint8Array> {}

/** One line for each value, made only when the reader asks for more. */
function toStream(values: AsyncGenerator<unknown>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream(
    {
      async pull(controller) {
        const { done, value } = await values.next();
        if (done) controller.close();
        else controller.enqueue(encoder.encode(`${JSON.stringify(value)}\n`));
      },
      async cancel() {
        await values.return(undefined);
      },
    },
    { highWaterMark: 1 },
  );
}
