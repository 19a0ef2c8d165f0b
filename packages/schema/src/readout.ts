import { z } from "zod";
import { Block } from "./block.ts";
import { Directive } from "./directive.ts";
import { Evidence } from "./evidence.ts";
import { Hash } from "./identifier.ts";
import { Issue } from "./issue.ts";
import { Meeting } from "./meeting.ts";
import { Mentions } from "./mentions.ts";
import { Attendance, Person } from "./person.ts";
import { CopyMapEntry, Restoration } from "./restoration.ts";
import { Source } from "./source.ts";
import { Assessment, Decision, Statement } from "./statement.ts";

/** The name of the shape; a name removed or a meaning changed makes it readout/2. */
export const FORMAT = "readout/1";

/** What made the record, and with which settings. */
export const Producer = z
  .object({
    name: z.string(),
    version: z.string(),
    options: z.record(z.string(), z.unknown()),
    packs: z.array(z.object({ id: z.string(), version: z.string() })),
  })
  .meta({
    id: "Producer",
    description: "The program, its version, settings that differ from the defaults, and the packs it read with.",
  });
export type Producer = z.infer<typeof Producer>;

/** The record: what reading one readout gives. */
export const Readout = z
  .object({
    format: z.literal(FORMAT),
    units: z.enum(["utf-16", "codepoint"]),
    producer: Producer,
    id: z.string().nullable(),
    witness: Hash,
    textHash: Hash,
    source: Source,
    text: z.string(),
    textScript: z.enum(["Hans", "Hant"]),
    restoration: Restoration,
    copyMap: z.array(CopyMapEntry).optional().describe("From the copy to the source, where they differ; on request."),
    blocks: z.array(Block),
    meetings: z.array(Meeting),
    people: z.array(Person),
    attendance: Attendance,
    statements: z.array(Statement),
    assessments: z.array(Assessment),
    decisions: z.array(Decision),
    directives: z.array(Directive),
    mentions: Mentions,
    evidence: z.array(Evidence),
    issues: z.array(Issue),
  })
  .meta({ id: "Readout", title: "Readout record", description: "The structured, cited record of one readout." });
export type Readout = z.infer<typeof Readout>;
