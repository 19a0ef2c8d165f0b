import { Refusal } from "./refusal.ts";

const KEBAB = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u;

/** Words that no binding may have. */
const RESERVED: ReadonlySet<string> = new Set(
  "arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally for function if implements import in instanceof interface let new null package private protected public return static super switch this throw true try typeof undefined var void while with yield".split(
    " ",
  ),
);

/** One name in the ways in which a template needs it. */
export interface Name {
  /** `village-pact`: files, ids. */
  readonly kebab: string;
  /** `villagePact`: identifiers. */
  readonly camel: string;
  /** `VillagePact`: shapes. */
  readonly pascal: string;
  /** `Village pact`: headings. */
  readonly title: string;
}

/** `village-pact` → `villagePact`; anything is taken. */
export function toCamel(kebab: string): string {
  return kebab.replace(/-(.)/gu, (_, letter: string) => letter.toUpperCase());
}

const toCapital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** @throws Refusal - When it is not kebab-case, or would make no identifier. */
export function parseName(text: string, example: string): Name {
  if (!KEBAB.test(text))
    throw new Refusal(`${text || "nothing"} is no name`, {
      where: "the command line",
      why: "names are lower-case words joined by hyphens, and begin with a letter",
      now: `write it as in ${example}`,
    });
  const camel = toCamel(text);
  if (RESERVED.has(camel))
    throw new Refusal(`${text} cannot be a name`, {
      where: "the command line",
      why: "the language keeps the word for itself, and files are named as what they export",
      now: "add a word that says more",
    });
  const words = text.replaceAll("-", " ");
  return { kebab: text, camel, pascal: toCapital(camel), title: toCapital(words) };
}

/**
 * `<place>/<name>`, where there are only so many places.
 *
 * @throws Refusal - When there is no such place, or no name.
 */
export function parsePlaced(text: string, places: readonly string[], example: string): { place: string; name: Name } {
  const [place = "", name = "", ...rest] = text.split("/");
  if (!places.includes(place) || rest.length > 0)
    throw new Refusal(`${text || "nothing"} has no place`, {
      where: "the command line",
      why: `the name begins with one of ${places.join(", ")}, and has one slash`,
      now: `write it as in ${example}`,
    });
  return { place, name: parseName(name, example) };
}
