import type { Span } from "@readout/schema";
import type { Page } from "../page.ts";
import type { NamedPlace } from "../people/named-place.ts";
import { segmentOpening } from "../sentence/imperative.ts";
import { namesWithin } from "./named-subject.ts";

/** Sentences in which the text tells of the gathering itself. */
const OPENS_TELLING =
  /^(?:(?:\d{1,2}月)?\d{1,2}日|当[天日]|随后|之后|接着|当晚|最后)?[，,]?(?:会议|大会|座谈会|开幕会|闭幕会|会前|会后|会上|会间|会议期间|活动中|座谈中|座谈会上|会见后|会见时|学习会|本次会议|此次会议|这次会议|闭幕会上|大会期间)(?:上|中|前|后|期间|开始前|结束后)?(?:还|并|也|原则|先后|专门|最后|共)?[，]?(?:研究|听取|审议|讨论|通过|传达|学习|召开|举行|由|在|以|表决|经|设|采取|采用|开到|传达学习|审查|分析|书面|印发|决定任命|邀请|举行了|宣布|闭幕|开幕|安排|围绕|对)/u;
const TELLS =
  /(?:出席|参加|列席|主持|陪同|参与)(?:了|上述)?(?:会议|活动|座谈会?|会见|调研|开幕式?|闭幕会?|学习|讲评|这次会议|大会|视频会议|会谈|有关活动|会议并讲话|并讲话|本次会议|在[^，。]{2,12}(?:活动|会场)[^，。]{0,6})?[。]?$|(?:发了言|作了?(?:交流|书面|大会|重点|典型|表态|主题)?发言|先后发言|发言|汇报了?有关情况|作了?(?:汇报|说明|讲解|报告|讲话)|提出意见和?建议|对[^，。]{2,20}提出(?:明确|具体)?要求|谈了意见和建议|进行了?(?:汇报|讨论|学习|讲解|交流|专题询问|审议)|回答(?:了)?询问|并(?:作)?讲话|设分会场|以视频(?:连线)?(?:方式|形式)召开|视频形式召开)[。]?$/u;

/** What was done before or after the gathering: 会前，某某前往…了解情况. */
const OUTSIDE =
  /^(?:会前|会后|活动前|会议开始前|会议结束后)，?[^，]{2,24}?(?:前往|来到|走进|参观|考察|调研|察看|看望|观看|会见)/u;

/** Whether a sentence tells of the meeting (who was there, what else was on the agenda) instead of giving what somebody said. */
export function isNarration(page: Page, names: readonly NamedPlace[], span: Span): boolean {
  const printed = page.text.slice(...span);
  if (/^[^，]{0,20}(?:要|必须|应当)(?!求)/u.test(printed)) return false;
  if (OPENS_TELLING.test(printed) || OUTSIDE.test(printed)) return true;
  const [first] = namesWithin(names, span);
  if (TELLS.test(printed.slice(-60))) return first !== undefined || segmentOpening(page, span) === "other";
  return (
    first !== undefined &&
    first.whole[0] === span[0] &&
    /(?:主持|出席|参加|陪同|列席|分别|发言|汇报|作了|介绍|通报|传达|宣读|致辞|当选|宣布)/u.test(printed)
  );
}

/** 会议以…为指导，贯彻…，部署…: in whose spirit the meeting was held, and its agenda. */
const GUIDED = /^会议(?:以[^，]{4,80}为指导|(?:深入|全面|认真)?(?:学习)?贯彻)/u;

/** Whether a sentence tells that the meeting was held: the lead. */
export function isLead(page: Page, span: Span): boolean {
  const printed = page.text.slice(...span);
  if (GUIDED.test(printed) && printed.slice(0, 400).includes("，部署")) return true;
  return /(?:召开|主持|举行|闭幕|开幕|在[^，。]{1,12}(?:考察|调研))/u.test(printed);
}
