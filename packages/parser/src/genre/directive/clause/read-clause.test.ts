import { describe, expect, it } from "vitest";
import { Scanner } from "../../../engine/scan.ts";
import type { Trace } from "../../../engine/trace.ts";
import { dateRules } from "../../../zh/date/date-rules.ts";
import { figure } from "../../mention/figure.rule.ts";
import type { Page } from "../../page.ts";
import type { ClauseRead } from "../directives-read.ts";
import { clauseExamples } from "./clause-examples.ts";
import { kindRules } from "./kind-rules.ts";
import { readClauses } from "./read-clause.ts";

const scanner = new Scanner([], [...dateRules, figure]);

function pageOf(text: string, trace?: Trace): Page {
  return { text, blocks: [], readable: [[0, text.length]], published: "2031-06-03", scan: scanner.scan(text), trace };
}

/** Reads a group whose clauses are parted by ，. */
function readGroup(group: string): ClauseRead[] {
  let at = 0;
  const clauses = group.split("，").map((clause): [number, number] => {
    const from = at;
    at += clause.length + 1;
    return [from, from + clause.length];
  });
  return readClauses({ page: pageOf(group), clauses });
}

const readOne = (clause: string): ClauseRead => readGroup(clause)[0] as ClauseRead;

describe("kinds of clauses", () => {
  it("has examples for every rule, in the rules' order", () => {
    expect(clauseExamples.map(({ rule }) => rule)).toEqual(kindRules.map(({ id }) => id));
  });

  describe.each(clauseExamples.map((examples) => [examples.rule, examples] as const))("%s", (rule, { match, skip }) => {
    it.each(match)("decides %s", (clause) => {
      expect(readOne(clause).rule).toBe(rule);
    });

    it.each(skip)("leaves %s to a rule for a %s", (clause, kind) => {
      const read = readOne(clause);
      expect([read.kind, read.rule === rule && rule !== "clause/task-refusal"]).toEqual([kind, false]);
    });
  });
});
