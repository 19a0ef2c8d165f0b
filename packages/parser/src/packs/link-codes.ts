import type { PhraseMention, PolicyMention, Span } from "@readout/schema";
import type { ConceptHit } from "./register.ts";

/** What of the mentions a register can know. */
export interface Codable {
  readonly policies: readonly PolicyMention[];
  readonly phrases: readonly PhraseMention[];
}

/**
 * Gives policies and phrases the code of the concept that names them: the one of the same place, quotation marks apart,
 * else for a policy the longest concept of the kind `policy` within it.
 *
 * @param concepts - By place, the outer before the inner, as {@link readConcepts} gives them.
 */
export function linkCodes(
  { policies, phrases }: Codable,
  concepts: readonly ConceptHit[],
): { policies: PolicyMention[]; phrases: PhraseMention[] } {
  const exact = new Map<string, string>();
  for (const { text, code } of concepts) {
    const bare = withoutMarks(text);
    if (!exact.has(bare)) exact.set(bare, code);
  }
  const ofPolicies = concepts.filter(({ kind }) => kind === "policy");
  const find = (text: string) => exact.get(withoutMarks(text)) ?? null;
  let at = 0;
  return {
    policies: policies.map((policy) => {
      while (at < ofPolicies.length && (ofPolicies[at] as ConceptHit).span[1] <= policy.span[0]) at++;
      return { ...policy, code: find(policy.text) ?? within(ofPolicies, at, policy.span) };
    }),
    phrases: phrases.map((phrase) => ({ ...phrase, code: find(phrase.text) })),
  };
}

/** The first concept from `from` on that lies whole in the span. */
function within(concepts: readonly ConceptHit[], from: number, span: Span): string | null {
  for (let i = from; i < concepts.length; i++) {
    const { span: own, code } = concepts[i] as ConceptHit;
    if (own[0] >= span[1]) return null;
    if (own[0] >= span[0] && own[1] <= span[1]) return code;
  }
  return null;
}

/** Without one pair of quotation or title marks around it. */
function withoutMarks(text: string): string {
  const from = "“《".includes(text.charAt(0)) ? 1 : 0;
  const to = "”》".includes(text.charAt(text.length - 1)) ? 1 : 0;
  return from + to === 0 ? text : text.slice(from, text.length - to);
}
