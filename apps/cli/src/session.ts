import type { Writable } from "node:stream";
import { EXIT, type ExitCode } from "./exit-codes.ts";
import { type Failure, toMessage } from "./failure.ts";
import { write } from "./output/write.ts";

/** The streams and settings that a command runs with. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array> & { readonly isTTY?: boolean };
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** One run of the command: where it writes, and how it is going to end. */
export class Session {
  readonly io: Io;
  private status: ExitCode = EXIT.done;

  constructor(io: Io) {
    this.io = io;
  }

  get exitCode(): ExitCode {
    return this.status;
  }

  /** Data; waits while the reader is slow. */
  print(text: string): Promise<void> {
    return write(this.io.stdout, text);
  }

  /** Says on stderr what is wrong; the run goes on and ends with 1. */
  async fail(failure: Failure): Promise<void> {
    this.markIncomplete();
    await write(this.io.stderr, toMessage(failure));
  }

  /** The run goes on and ends with 1; what is wrong is said elsewhere. */
  markIncomplete(): void {
    this.status = EXIT.incomplete;
  }
}
