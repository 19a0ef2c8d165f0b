import { defineLexicon } from "../../engine/lexicon.ts";
import { LAWS, NAMED_IN_QUOTES, STRATEGIES } from "./policies.data.ts";

/** Laws named without title marks. */
export const lawLexicon = defineLexicon("mention/law", LAWS);
/** Strategies of state by their own names. */
export const strategyLexicon = defineLexicon("mention/strategy", STRATEGIES);
/** Policies named in quotation marks, without the marks. */
export const quotedPolicies: ReadonlySet<string> = new Set(NAMED_IN_QUOTES.split(/\s+/u));
