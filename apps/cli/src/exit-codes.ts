/** What the command's exit status says. */
export const EXIT = {
  /** A record for every input. */
  done: 0,
  /** Some input was unreadable; with `--strict`, also: some record has issues. */
  incomplete: 1,
  /** The command could not run: a wrong option, nothing to read. */
  unusable: 2,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
