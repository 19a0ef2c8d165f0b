import { describeRules } from "../../testing/rule-contract.ts";
import { dateExamples } from "../../zh/date/dates.examples.ts";
import { mentionExamples } from "./mentions.examples.ts";
import { mentionRules } from "./read-mentions.ts";

describeRules("rules for mentions", mentionRules, [...dateExamples, ...mentionExamples]);
