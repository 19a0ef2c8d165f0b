import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The folder of real texts that stands beside a clone on some machines; what needs it says so and is skipped elsewhere. */
const SHARED = process.env.READOUT_SHARED || fileURLToPath(new URL("../../../../../shared", import.meta.url));

/** Whether the real texts are here. */
export const hasShared = existsSync(`${SHARED}/corpus/readouts.jsonl`);

/** A suite's title, which tells why it is skipped where the real texts are missing. */
export const sharedTitle = (title: string): string =>
  hasShared ? title : `SKIPPED, the shared texts are not beside this clone: ${title}`;

/** The path of a file of the shared folder. */
export const sharedPath = (path: string): string => `${SHARED}/${path}`;

/** A file of the shared folder; empty where it is missing, so that suites can be described before they are skipped. */
export const readShared = (path: string): string => (hasShared ? readFileSync(sharedPath(path), "utf8") : "");

export interface CorpusText {
  readonly id: string;
  readonly date: string;
  readonly title: string;
  readonly text: string;
}

/** All readouts of the corpus, central and local. */
export function readCorpus(): CorpusText[] {
  return ["readouts", "local"].flatMap((name) =>
    readShared(`corpus/${name}.jsonl`)
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line) as CorpusText),
  );
}

/** A readout as a reader meets it: the headline, a newline, the body. */
export const toPage = ({ title, text }: CorpusText): string => `${title.replace(/^\[视频\]/u, "")}\n${text}`;
