import { expect, test } from "vitest";
import type { Answer, Question } from "./protocol.ts";
import { createReader } from "./reader.ts";
import type { Reading } from "./reading.ts";

/** A worker that answers when it is told to. */
class Hand extends EventTarget {
  questions: Question[] = [];
  gone = false;
  postMessage(question: Question): void {
    this.questions.push(question);
  }
  terminate(): void {
    this.gone = true;
  }
  answer(copy: string): void {
    const data: Answer = { id: this.questions.at(-1)?.id ?? 0, reading: { copy } as Reading };
    this.dispatchEvent(new MessageEvent("message", { data }));
  }
}

function setUp() {
  const hands: Hand[] = [];
  const reader = createReader(() => {
    hands.push(new Hand());
    return hands.at(-1) as unknown as Worker;
  });
  return { hands, reader };
}

test("texts are read one after another by one worker", async () => {
  const { hands, reader } = setUp();
  const first = reader.read({ text: "一" });
  hands[0]?.answer("一");
  expect(await first).toEqual({ copy: "一" });
  const second = reader.read({ text: "二" });
  hands[0]?.answer("二");
  expect(await second).toEqual({ copy: "二" });
  expect(hands).toHaveLength(1);
});

test("a new text overtakes the one in hand, whose worker goes", async () => {
  const { hands, reader } = setUp();
  const first = reader.read({ text: "一" });
  const second = reader.read({ text: "二" });
  expect(hands[0]?.gone).toBe(true);
  hands[1]?.answer("二");
  expect(await first).toBeUndefined();
  expect(await second).toEqual({ copy: "二" });
});

test("a worker that breaks gives a fault, and the next text a new worker", async () => {
  const { hands, reader } = setUp();
  const first = reader.read({ text: "一" });
  hands[0]?.dispatchEvent(new Event("error"));
  expect(await first).toEqual({ code: "worker", hint: "" });
  const second = reader.read({ text: "二" });
  hands[1]?.answer("二");
  expect(await second).toEqual({ copy: "二" });
});

test("a worker that was made ready answers the first text, and nothing before it", async () => {
  const { hands, reader } = setUp();
  reader.warm({ text: "零" });
  reader.warm({ text: "零" });
  const first = reader.read({ text: "一" });
  hands[0]?.dispatchEvent(new MessageEvent("message", { data: { id: 0, reading: { copy: "零" } } }));
  hands[0]?.answer("一");
  expect(await first).toEqual({ copy: "一" });
  expect(hands).toHaveLength(1);
  expect(hands[0]?.questions).toHaveLength(2);
});

test("a text can be given up", async () => {
  const { reader } = setUp();
  const first = reader.read({ text: "一" });
  reader.stop();
  expect(await first).toBeUndefined();
});
