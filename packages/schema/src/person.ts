import { z } from "zod";
import { LocalId } from "./identifier.ts";
import { Span } from "./span.ts";

/** What a person does at a meeting, as printed. */
export const PersonRole = z.enum(["chair", "speaker", "attendee", "briefer", "instructor"]).meta({
  id: "PersonRole",
  description:
    "chair 主持, speaker 讲话/强调/要求, attendee 出席/参加/列席, briefer 汇报/传达/发言, instructor 作出批示.",
});
export type PersonRole = z.infer<typeof PersonRole>;

/** Somebody who takes part in a meeting or instructs it. Not listed is never absent. */
export const Person = z
  .object({
    id: LocalId,
    meeting: LocalId.nullable(),
    name: z.string(),
    offices: z.array(z.string()),
    listedAs: z.string().nullable(),
    roles: z.array(PersonRole),
    venue: z.string().nullable(),
    spans: z.array(Span),
  })
  .meta({
    id: "Person",
    description: "Somebody who takes part or instructs, in printed order. Not listed is never absent.",
  });
export type Person = z.infer<typeof Person>;

/** A group that is present without its names. */
export const Collective = z
  .object({ text: z.string(), venue: z.string().nullable(), span: Span })
  .meta({ id: "Collective", description: "A group present without its names." });
export type Collective = z.infer<typeof Collective>;

export const Attendance = z
  .object({ open: z.boolean(), collectives: z.array(Collective) })
  .meta({ id: "Attendance", description: "open: 等 or an unnamed group is printed, so the list is not whole." });
export type Attendance = z.infer<typeof Attendance>;
