import { describeRules } from "../../testing/rule-contract.ts";
import { dateExamples } from "../../zh/date/date-examples.ts";
import { mentionExamples } from "./mention-examples.ts";
import { mentionRules } from "./read-mentions.ts";

describeRules("rules for mentions", mentionRules, [...dateExamples, ...mentionExamples]);
