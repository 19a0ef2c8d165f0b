import type { StatementKind } from "@readout/schema";
import type { NamedPlace } from "../people/named-place.ts";

/** Who is reported to say something. */
export interface Speaker {
  readonly name: string | null;
  readonly kind: StatementKind;
  /** Many at once: what they say is a vow. */
  readonly crowd: boolean;
  /** Named by title alone (某某总书记): in another's statement, whose words are relayed. */
  readonly owner: boolean;
  readonly rule: string;
}

/** A speaker that nothing but what stands before tells. */
export function carriedSpeaker(name: string, kind: Speaker["kind"]): Speaker {
  return { name, kind, crowd: false, owner: false, rule: "statement/carried" };
}

/** 某某总书记: a title after the name and no post before it. */
export function isOwner(text: string, { span, whole }: NamedPlace): boolean {
  return whole[0] === span[0] && /^(?:总书记|主席|总理)/u.test(text.slice(span[1], span[1] + 3));
}
