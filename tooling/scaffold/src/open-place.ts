/** Stands wherever a template leaves the meaning to a person. */
const MARKER = "TODO(new)";

/** A place that was written by a template and is still to be filled by a person. */
export interface OpenPlace {
  readonly path: string;
  /** From 1. */
  readonly line: number;
  /** What is to be written there; `""` where the place speaks for itself. */
  readonly wanted: string;
}

export function toOpenPlaces(path: string, text: string): OpenPlace[] {
  return text.split("\n").flatMap((line, index) => {
    const at = line.indexOf(MARKER);
    if (at < 0) return [];
    const [, wanted = ""] = /^: ([^"`⟧|]*)/u.exec(line.slice(at + MARKER.length)) ?? [];
    return [{ path, line: index + 1, wanted: wanted.replace(/(?:\*\/|-->)$/u, "").trimEnd() }];
  });
}
