import { Writable } from "node:stream";
import { run } from "../run.ts";

/** What one run wrote, and how it ended. */
export interface Run {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  /** What comes in through the pipe; without it, standard input is a terminal. */
  readonly stdin?: string | Uint8Array;
  /** Standard output is a terminal of so many columns. */
  readonly columns?: number;
  readonly env?: Readonly<Record<string, string>>;
}

class Collected extends Writable {
  text = "";
  readonly isTTY: boolean;
  readonly columns: number | undefined;

  constructor(columns: number | undefined) {
    super({ decodeStrings: false });
    this.isTTY = columns !== undefined;
    this.columns = columns;
  }

  override _write(chunk: string, _encoding: string, done: () => void): void {
    this.text += chunk;
    done();
  }
}

/** Runs the command in this process. */
export async function runCli(argv: readonly string[], { stdin, columns, env = {} }: RunOptions = {}): Promise<Run> {
  const bytes = typeof stdin === "string" ? new TextEncoder().encode(stdin) : stdin;
  const source = (async function* () {
    if (bytes) yield bytes;
  })();
  const stdout = new Collected(columns);
  const stderr = new Collected(undefined);
  const io = { stdin: Object.assign(source, { isTTY: bytes === undefined }), stdout, stderr, env };
  // exactOptionalPropertyTypes: a stream without columns has none
  const status = await run(argv, io as unknown as Parameters<typeof run>[1]);
  return { status, stdout: stdout.text, stderr: stderr.text };
}
