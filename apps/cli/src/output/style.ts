import { styleText } from "node:util";
import type { Session } from "../session.ts";

type Format = Parameters<typeof styleText>[0];

/** How a report is set: its width, and how words stand out. */
export interface Style {
  /** Columns. */
  readonly width: number;
  readonly strong: (text: string) => string;
  readonly soft: (text: string) => string;
  readonly name: (text: string) => string;
  readonly code: (text: string) => string;
  readonly warn: (text: string) => string;
  readonly good: (text: string) => string;
}

const WIDTH = 100;
const WIDEST = 120;

/** Colours on a terminal alone, and never against NO_COLOR. */
export function toStyle({ io: { stdout, env } }: Session): Style {
  const isColoured = env.FORCE_COLOR
    ? env.FORCE_COLOR !== "0"
    : Boolean(stdout.isTTY) && !env.NO_COLOR && env.TERM !== "dumb";
  const paint =
    (format: Format) =>
    (text: string): string =>
      isColoured && text !== "" ? styleText(format, text, { validateStream: false }) : text;
  return {
    width: Math.min(stdout.columns ?? WIDTH, WIDEST),
    strong: paint("bold"),
    soft: paint("dim"),
    name: paint(["bold", "cyan"]),
    code: paint("blue"),
    warn: paint("yellow"),
    good: paint("green"),
  };
}

/** The text without what would steer a terminal: control characters become their pictures, line ends a mark. */
export const toShown = (text: string): string => text.replace(/\r?\n/gu, "⏎").replace(/\p{Cc}/gu, toPicture);

const toPicture = (char: string): string => {
  const code = char.charCodeAt(0);
  return code < 0x20 ? String.fromCharCode(0x2400 + code) : "␡";
};
