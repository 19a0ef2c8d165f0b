import { z } from "zod";

/** A position inside one record: `m1`, `p3`, `s2`, `d7`, `d7.2`. For display and links; never kept beyond the record. */
export const LocalId = z
  .string()
  .regex(/^[a-z]\d+(?:\.\d+)?$/u)
  .meta({
    id: "LocalId",
    description: "A position inside this record (m1, p3, s2, d7, d7.2); what is kept or published uses an anchor.",
  });
export type LocalId = z.infer<typeof LocalId>;

/** A clause's name over time: a hash of its own text and its occurrence number. */
export const Anchor = z
  .string()
  .regex(/^[0-9a-f]{12}(?:-\d+)?$/u)
  .meta({
    id: "Anchor",
    description:
      "A hash of the clause's words, and -n for its n-th occurrence from the second on: FNV-1a in 64 bits over the UTF-8 of the clause's text without white space, punctuation and symbols (\\s, P, S), its upper 16 bits laid over its lower 48 by exclusive or, as 12 hex digits.",
  });
export type Anchor = z.infer<typeof Anchor>;

/** 128 bits of a SHA-256, in hex. */
export const Hash = z
  .string()
  .regex(/^[0-9a-f]{32}$/u)
  .meta({ id: "Hash", description: "The first 128 bits of a SHA-256, as 32 hex digits." });
export type Hash = z.infer<typeof Hash>;

/** A concept's code in a pack's register: `test.community`. */
export const ConceptCode = z
  .string()
  .regex(/^[a-z][a-z0-9]*(?:[.-][a-z0-9]+)+$/u)
  .meta({ id: "ConceptCode", description: "A concept of a pack's register, by area and name: test.community." });
export type ConceptCode = z.infer<typeof ConceptCode>;

/** The id of the rule that made a decision: `clause/task`. */
export const RuleId = z
  .string()
  .regex(/^[\w.-]+(?:\/[\w.-]+)+$/u)
  .meta({ id: "RuleId", description: "The rule that decided, as a path: date/month-day." });
export type RuleId = z.infer<typeof RuleId>;
