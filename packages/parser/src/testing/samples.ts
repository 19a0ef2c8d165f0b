import { existsSync, readdirSync, readFileSync } from "node:fs";

const FOLDER = new URL("../../../../samples/", import.meta.url);

/** What a careful reader wrote down of a sample, by the annotation rules. */
export interface Gold {
  readonly meetings: readonly {
    readonly name: readonly string[];
    readonly ordinal: number | null;
    readonly date: string | null;
    readonly chair: string | null;
    readonly mode: string | null;
  }[];
  readonly people: readonly {
    readonly name: string;
    readonly offices: readonly string[];
    readonly roles: readonly string[];
    readonly venue: string | null;
    readonly listedAs: string | null;
  }[];
  readonly groups: readonly {
    readonly speaker: string | null;
    readonly addressee: string | null;
    readonly clauses: readonly { readonly t: string; readonly k: string }[];
  }[];
}

/** A readout written for the project. */
export interface Sample {
  readonly id: string;
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  readonly published: string | null;
  /** The clean sample that this one is a mangled copy of. */
  readonly of: string | undefined;
  readonly gold: Gold | undefined;
}

/** All samples, by id. */
export function readSamples(): Sample[] {
  const read = (path: string) => JSON.parse(readFileSync(new URL(path, FOLDER), "utf8"));
  return readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name: id }) => {
      const html = existsSync(new URL(`${id}/source.html`, FOLDER));
      const meta = read(`${id}/meta.json`);
      return {
        id,
        bytes: new Uint8Array(readFileSync(new URL(`${id}/source.${html ? "html" : "txt"}`, FOLDER))),
        mediaType: html ? "text/html" : "text/plain",
        published: meta.published ?? null,
        of: meta.mangled?.of,
        gold: existsSync(new URL(`${id}/gold.json`, FOLDER)) ? read(`${id}/gold.json`) : undefined,
      };
    });
}
