import type { AreaConcepts } from "../../pack.ts";
import { oneOf, pattern, wording } from "../../wording.ts";

const level = oneOf("省 市 县 区 州 旗 自治区 全省 全市 中央 国务院");
const epidemic =
  "(?:应对)?(?:新型冠状病毒感染的?肺炎|新型冠状病毒肺炎|新冠肺炎|新冠病毒感染|新冠)?疫情(?:防控)?(?:处置)?(?:工作)?";
const group = `${level}?(?:委)?${epidemic}(?:领导小组|指挥部)`;
const ordinal = "第[0-9零〇一二三四五六七八九十百]{1,6}次";

export const bodies: AreaConcepts = {
  area: { id: "bodies", letter: "J", label: { zh: "机构与会议形式", en: "Bodies and meeting forms" } },
  concepts: [
    {
      code: "org.special-meeting",
      kind: "organ",
      zh: "疫情防控专题会",
      en: "Special meeting on epidemic control",
      wordings: {
        "numbered-meeting": wording(
          "疫情防控",
          20,
          pattern`(?:(?:省|市|县|区|州|自治区)(?:委常委会|委|政府))?(?:${ordinal})?(?:新冠肺炎)?疫情防控(?:工作)?(?:专题|调度)(?:会议|会)`,
        ),
      },
    },
    {
      code: "org.leading-group",
      kind: "organ",
      zh: "疫情防控领导小组",
      en: "Leading group for epidemic control",
      wordings: {
        "group-by-name": wording("领导小组 指挥部", 40, pattern`${group}(?:(?:${ordinal})?(?:全体|专题)?会议|办公室)?`),
      },
    },
    {
      code: "org.jpcm-team",
      kind: "organ",
      zh: "联防联控机制派出工作组",
      en: "Team sent by the State Council's joint mechanism",
      wordings: {
        "team-of-the-mechanism": wording(
          "联防联控机制",
          14,
          pattern`国务院(?:应对新冠肺炎疫情)?联防联控机制(?!设立|派出|要)(?:赴|驻)?\p{Script=Han}{0,4}(?:工作组|督导组|联络组|综合组|指导组)`,
        ),
      },
    },
    {
      code: "org.members",
      kind: "organ",
      zh: "领导小组成员单位",
      en: "Member units of the leading group",
      wordings: {
        "member-units": wording("成员单位 专班", 48, pattern`${group}(?:各)?(?:成员单位|专班)`),
      },
    },
    {
      code: "form.video",
      kind: "form",
      zh: "视频会议",
      en: "Held by video",
      anywhere: true,
      wordings: {
        "held-by-video": wording(
          "以视频 以电视电话",
          8,
          pattern`(?:(?:本次)?(?:会议|座谈会|专题会|约谈))?以(?:视频连线|视频|电视电话)(?:会议)?(?:的)?(?:方式|形式)(?:召开|举行|进行)`,
        ),
      },
    },
    {
      code: "form.venue-main",
      kind: "form",
      zh: "主会场",
      en: "Main venue",
      anywhere: true,
      wordings: {
        "main-venue": wording("主会场", 2, pattern`(?:全国|全省|全市|省|市|县|区|设)?主会场`),
      },
    },
    {
      code: "form.venue-sub",
      kind: "form",
      zh: "分会场",
      en: "Branch venues",
      anywhere: true,
      aliases: "分会场",
      wordings: {
        "each-place-its-venue": wording(
          "分会场",
          64,
          pattern`各(?:省区市|市|县|州|区|地)[^，。；]{0,56}?设(?:立|有)?(?:视频)?分会场`,
        ),
        "venue-of-a-place": wording("分会场", 3, pattern`(?<=[在和与、，])\p{Script=Han}{2,3}分会场`),
      },
    },
    {
      code: "org.jpcm",
      kind: "organ",
      zh: "国务院联防联控机制",
      en: "The State Council's joint prevention and control mechanism",
      wordings: {
        "mechanism-by-name": wording("联防联控机制", 14, pattern`国务院(?:应对新冠肺炎疫情)?联防联控机制`),
      },
    },
  ],
};
