import type { RuleExamples } from "../../engine/rule.ts";
import abbreviation from "../../zh/place/abbreviation.examples.ts";
import campaign from "./campaign.examples.ts";
import consensus from "./consensus.examples.ts";
import documentNumber from "./document-number.examples.ts";
import figure from "./figure.examples.ts";
import { bodyInstructionExamples, gatheringLineExamples, instructionExamples } from "./instruction.examples.ts";
import meetingSpirit from "./meeting-spirit.examples.ts";
import namedGuideline from "./named-guideline.examples.ts";
import {
  namedGuideExamples,
  namedProjectExamples,
  namedRegulationExamples,
  namedSystemExamples,
} from "./named-project.examples.ts";
import namedResolution from "./named-resolution.examples.ts";
import { namedSpeechExamples, officialSpeechExamples } from "./named-speech.examples.ts";
import { countedPolicyExamples, numberedPolicyExamples } from "./numbered-policy.examples.ts";
import organBody from "./organ-body.examples.ts";
import quotedPhrase from "./phrases.examples.ts";
import { namedPlanExamples, periodPlanExamples } from "./planned-policy.examples.ts";
import policyTitle from "./policy-title.examples.ts";
import quotedPolicy from "./quoted-policy.examples.ts";
import reviewedLaw from "./reviewed-law.examples.ts";

// biome-ignore lint/suspicious/noExplicitAny: rules of every value stand in one list
export const mentionExamples: readonly RuleExamples<any>[] = [
  policyTitle,
  instructionExamples,
  bodyInstructionExamples,
  gatheringLineExamples,
  consensus,
  campaign,
  quotedPolicy,
  numberedPolicyExamples,
  countedPolicyExamples,
  namedProjectExamples,
  namedGuideExamples,
  namedRegulationExamples,
  namedSystemExamples,
  namedPlanExamples,
  periodPlanExamples,
  documentNumber,
  reviewedLaw,
  namedSpeechExamples,
  officialSpeechExamples,
  meetingSpirit,
  namedGuideline,
  abbreviation,
  organBody,
  quotedPhrase,
  figure,
  namedResolution,
];
