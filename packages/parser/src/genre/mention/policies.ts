import type { Span } from "@readout/schema";
import type { Rule } from "../../engine/rule.ts";
import type { Scan } from "../../engine/scan.ts";
import { campaign } from "./campaign.rule.ts";
import { consensus } from "./consensus.rule.ts";
import { documentNumber } from "./document-number.rule.ts";
import { bodyInstruction, gatheringLine, instruction } from "./instruction.rule.ts";
import { meetingSpirit } from "./meeting-spirit.rule.ts";
import { namedGuideline } from "./named-guideline.rule.ts";
import { namedGuide, namedProject, namedRegulation, namedSystem } from "./named-project.rule.ts";
import { namedResolution } from "./named-resolution.rule.ts";
import { namedSpeech, officialSpeech } from "./named-speech.rule.ts";
import { countedPolicy, numberedPolicy } from "./numbered-policy.rule.ts";
import { namedPlan, periodPlan } from "./planned-policy.rule.ts";
import { lawLexicon, strategyLexicon } from "./policy-lexicons.ts";
import type { PolicyReading } from "./policy-reading.ts";
import { policyTitle } from "./policy-title.rule.ts";
import { quotedPolicy } from "./quoted-policy.rule.ts";
import { reviewedLaw } from "./reviewed-law.rule.ts";

/** One policy at one place. */
export interface PolicyAt {
  readonly rule: string;
  readonly span: Span;
  readonly owner: string | null;
}

export const policyRules: readonly Rule<PolicyReading>[] = [
  policyTitle,
  instruction,
  bodyInstruction,
  gatheringLine,
  namedSpeech,
  officialSpeech,
  meetingSpirit,
  namedGuideline,
  consensus,
  campaign,
  periodPlan,
  quotedPolicy,
  numberedPolicy,
  countedPolicy,
  namedProject,
  namedGuide,
  namedRegulation,
  namedSystem,
  namedPlan,
  documentNumber,
  reviewedLaw,
  namedResolution,
];

const known = new WeakMap<Scan, PolicyAt[]>();

/** {@link readPolicies}, once for each scan. */
export function policyReadings(scan: Scan): PolicyAt[] {
  const before = known.get(scan);
  if (before) return before;
  const policies = readPolicies(scan);
  known.set(scan, policies);
  return policies;
}

/** Every policy of the scanned text by place; where two readings overlap, the one that begins first holds, then the longer. */
function readPolicies(scan: Scan): PolicyAt[] {
  const found: PolicyAt[] = policyRules.flatMap((rule) =>
    scan
      .run(rule, undefined)
      .map(({ span, value }) => ({ rule: rule.id, span: value.span ?? span, owner: value.owner })),
  );
  for (const hit of scan.leftmostLongest(strategyLexicon, 0, scan.text.length))
    found.push({ rule: "mention/strategy", span: [hit.start, hit.end], owner: null });
  for (const hit of scan.leftmostLongest(lawLexicon, 0, scan.text.length)) {
    if (isLawName(scan.text, hit.start, hit.end))
      found.push({ rule: "mention/law", span: [hit.start, withAmendment(scan.text, hit.end)], owner: null });
  }
  found.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  const kept: PolicyAt[] = [];
  let end = 0;
  for (const policy of found) {
    if (policy.span[0] < end) continue;
    kept.push(policy);
    end = policy.span[1];
  }
  return kept;
}

/** `刑法修正案（十一）` is an act of its own, and so is a draft: `渔业法修订草案`. */
function withAmendment(text: string, end: number): number {
  return (
    end +
    (/^(?:修正案(?:（[一二三四五六七八九十]{1,3}）)?)?(?:(?:修[订正]?)?草案|（(?:修[订正])?草案）)?/u.exec(
      text.slice(end, end + 16),
    )?.[0].length ?? 0)
  );
}

/** 预算法定, 管理法制 and 宪法法律委员会 name no law; a short name inside a longer one (…主义教育法) is not the law of that name. */
function isLawName(text: string, start: number, end: number): boolean {
  if (text.slice(start, end) === "宪法" && /^(?:和?法律|宣誓|意识|原则)/u.test(text.slice(end, end + 3))) return false;
  if (
    /^(?:[治律规院庭官学日周典定制]|法律委|和法律委)/u.test(text.slice(end, end + 4)) &&
    !/^律师/u.test(text.slice(end, end + 2))
  )
    return /^法律(?!委)/u.test(text.slice(end, end + 3));
  return (
    end - start > 3 ||
    text.slice(start, end) === "宪法" ||
    /^[^\p{Script=Han}]?$|[据和及彻施行守改订定正于合照善的《过看查进好握议用]/u.test(
      text.slice(Math.max(0, start - 1), start),
    )
  );
}
