import type { InputObject } from "@readout/parser";
import type { Answer, Fault, Question } from "./protocol.ts";
import type { Reading } from "./reading.ts";

/** Reads texts one after another without holding up the page. */
export interface Reader {
  /** The reading, or why there is none. A later call overtakes an earlier one, which then gives `undefined`. */
  read(input: InputObject): Promise<Reading | Fault | undefined>;
  /** Gets a worker ready before it is needed: it loads the parser and reads a text that nobody waits for. */
  warm(input: InputObject): void;
  /** Stops the text in hand; its call gives `undefined`. */
  stop(): void;
}

/** The number of a question whose answer is for nobody. */
const WARM = 0;

/** @param start - Makes a worker that speaks the protocol; called at the first text, and again after one was given up. */
export function createReader(start: () => Worker): Reader {
  let worker: Worker | undefined;
  let last = 0;
  let waiting: ((answer: Reading | Fault | undefined) => void) | undefined;

  const settle = (answer: Reading | Fault | undefined): void => {
    waiting?.(answer);
    waiting = undefined;
  };
  const giveUp = (): void => {
    worker?.terminate();
    worker = undefined;
  };
  const ready = (): Worker => {
    if (worker) return worker;
    const made = start();
    made.addEventListener("message", ({ data }: MessageEvent<Answer>) => {
      if (data.id === last) settle("reading" in data ? data.reading : data.fault);
    });
    made.addEventListener("error", () => {
      giveUp();
      settle({ code: "worker", hint: "" });
    });
    worker = made;
    return made;
  };

  return {
    warm(input) {
      if (!worker) ready().postMessage({ id: WARM, input } satisfies Question);
    },
    read(input) {
      // a text still being read is of no more use: its worker goes, so that the new one need not wait
      if (waiting) giveUp();
      settle(undefined);
      const question: Question = { id: ++last, input };
      return new Promise((resolve) => {
        waiting = resolve;
        ready().postMessage(question);
      });
    },
    stop() {
      if (waiting) giveUp();
      settle(undefined);
    },
  };
}
