import type { InputObject } from "@readout/parser";
import type { Reading } from "./reading.ts";

/** What the page asks the worker. */
export interface Question {
  readonly id: number;
  readonly input: InputObject;
}

/** Why a text could not be read. */
export interface Fault {
  /** The parser's code, or `unexpected`. */
  readonly code: string;
  readonly hint: string;
}

/** What the worker answers. */
export type Answer =
  | { readonly id: number; readonly reading: Reading }
  | { readonly id: number; readonly fault: Fault };
