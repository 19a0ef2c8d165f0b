import { z } from "zod";
import { Figure } from "./directive.ts";
import { Edtf } from "./edtf.ts";
import { ConceptCode, LocalId } from "./identifier.ts";
import { Span } from "./span.ts";

const named = { text: z.string(), span: Span };

export const ConceptKind = z
  .enum(["measure", "policy", "line", "zone", "organ", "form"])
  .meta({ id: "ConceptKind", description: "What sort of thing a concept of a register names." });
export type ConceptKind = z.infer<typeof ConceptKind>;

export const ConceptMention = z
  .object({ code: ConceptCode, kind: ConceptKind, ...named, clause: LocalId.nullable() })
  .meta({ id: "ConceptMention", description: "One hit of a pack's register, in a clause or outside of any." });
export type ConceptMention = z.infer<typeof ConceptMention>;

export const DateMention = z
  .object({ ...named, edtf: Edtf })
  .meta({ id: "DateMention", description: "A calendar expression and its EDTF value." });
export type DateMention = z.infer<typeof DateMention>;

export const PlaceMention = z
  .object({
    ...named,
    code: z
      .string()
      .regex(/^\d{6}$/u)
      .nullable(),
  })
  .meta({
    id: "PlaceMention",
    description: "A place with its division code; null where several divisions have the name.",
  });
export type PlaceMention = z.infer<typeof PlaceMention>;

export const OrganMention = z
  .object({
    ...named,
    level: z.enum(["central", "province", "prefecture", "county", "township", "unit"]).nullable().optional(),
  })
  .meta({ id: "OrganMention", description: "A body as printed, longest form, and its level where the name shows it." });
export type OrganMention = z.infer<typeof OrganMention>;

export const PersonMention = z
  .object({ ...named, name: z.string(), as: z.string() })
  .meta({ id: "PersonMention", description: "Somebody named who does not take part, and as what." });
export type PersonMention = z.infer<typeof PersonMention>;

export const MeetingMention = z
  .object(named)
  .meta({ id: "MeetingMention", description: "A meeting that is only cited." });
export type MeetingMention = z.infer<typeof MeetingMention>;

export const PolicyMention = z.object({ ...named, code: ConceptCode.nullable(), owner: z.string().nullable() }).meta({
  id: "PolicyMention",
  description: "A policy, law or plan by name, or somebody's instruction that is to be followed.",
});
export type PolicyMention = z.infer<typeof PolicyMention>;

export const PhraseMention = z
  .object({
    ...named,
    code: ConceptCode.nullable(),
    english: z.string().nullable().optional(),
    contains: z.array(z.string()).optional(),
  })
  .meta({
    id: "PhraseMention",
    description:
      "A set phrase: a formula in quotation marks, or one of the lexicon, with its English gloss and what it contains where that is known.",
  });
export type PhraseMention = z.infer<typeof PhraseMention>;

export const FigureMention = Figure;
export type FigureMention = Figure;

export const Mentions = z
  .object({
    concepts: z.array(ConceptMention),
    dates: z.array(DateMention),
    places: z.array(PlaceMention),
    organs: z.array(OrganMention),
    people: z.array(PersonMention),
    meetings: z.array(MeetingMention),
    policies: z.array(PolicyMention),
    phrases: z.array(PhraseMention),
    figures: z.array(FigureMention),
  })
  .meta({
    id: "Mentions",
    description: "Everything named in the readout; concepts at every place, the rest each distinct text once.",
  });
export type Mentions = z.infer<typeof Mentions>;
