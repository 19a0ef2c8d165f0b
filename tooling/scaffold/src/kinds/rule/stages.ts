/** A list of rules that a newcomer's rule can join. */
interface Stage {
  readonly folder: string;
  /** What a rule of the list gives, and the module of that type. */
  readonly value: string;
  readonly valueFrom: string;
  readonly rules: { readonly file: string; readonly list: string };
  readonly examples: { readonly file: string; readonly list: string };
}

/** By the first part of a rule's id. */
export const STAGES: Readonly<Record<string, Stage>> = {
  mention: {
    folder: "packages/parser/src/genre/mention",
    value: "PolicyReading",
    valueFrom: "./policy-reading.ts",
    rules: { file: "policies.ts", list: "policyRules" },
    examples: { file: "mentions.examples.ts", list: "mentionExamples" },
  },
  date: {
    folder: "packages/parser/src/zh/date",
    value: "PrintedPeriod",
    valueFrom: "./calendar.ts",
    rules: { file: "date-rules.ts", list: "dateRules" },
    examples: { file: "dates.examples.ts", list: "dateExamples" },
  },
};
