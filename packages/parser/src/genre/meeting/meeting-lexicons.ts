import { defineLexicon } from "../../engine/lexicon.ts";

/** How a sentence tells of a meeting: it is held or called, chaired, attended, spoken at, or given an instruction. */
export type MeetingVerb = "hold" | "study" | "chair" | "attend" | "speak" | "instruct";

/** Verbs that stand beside the name of a meeting. */
export const meetingVerbs = defineLexicon<MeetingVerb>("meeting/verb", {
  召开: "hold",
  举行: "hold",
  举办: "hold",
  开幕: "hold",
  闭幕: "hold",
  开班: "hold",
  结业: "hold",
  开展: "study",
  开展了: "study",
  进行: "study",
  主持: "chair",
  主持召开: "chair",
  主持召开了: "chair",
  出席: "attend",
  参加: "attend",
  上强调: "speak",
  上发表: "speak",
  上指出: "speak",
  上要求: "speak",
  上表示: "speak",
  上作: "speak",
  上讲话: "speak",
  作出批示: "instruct",
  作出重要批示: "instruct",
  作出指示: "instruct",
  作出重要指示: "instruct",
});

/** Nouns that a meeting's name ends in where it is only cited: no verb beside it shows that it is one. */
export const meetingNouns = defineLexicon(
  "meeting/noun",
  `会议 座谈会 大会 全会 常务会 专题会 调度会 会商会 推进会 现场会 动员会 部署会 动员部署会 电视电话会 视频会 联席会
  报告会 交流会 研讨会 总结会 表彰会 启动会 约谈会 协调会 分析会 通报会 例会 民主生活会 组织生活会 集体学习 峰会 论坛 研讨班`,
);

/** Verbs that open an item of the agenda. */
export const agendaVerbs = defineLexicon(
  "meeting/agenda-verb",
  `分析 分析研判 研判 分析研究 会商 会商研判 研究 研究部署 研究落实 研究确定 研究审议 再研究 审议 审议通过 讨论 讨论通过 听取 专门听取 集体听取 通报
  部署 再部署 安排 安排部署 再安排 传达 传达学习 学习 学习贯彻 认真学习 深入学习 贯彻 贯彻落实 深入贯彻 总结 回顾 确定 决定 通过 明确 推出 检查 调度 调度部署
  表彰 宣布 讲评 动员 动员部署 协商 就 围绕 对 进一步部署 进一步安排 进一步安排部署 进一步研究 进一步研究部署 分别研究 专题研究 专题听取 全面分析 深入分析 认真分析 结合审议 宣读`,
);

/** Words that say that those present, or some of them, met by video or telephone: a form of meeting, or a link. */
export const videoWords = defineLexicon<"form" | "link">("meeting/video", {
  视频会议: "form",
  视频会: "form",
  视频会商: "form",
  视频调度: "form",
  电视电话会议: "form",
  电视电话会: "form",
  电话会议: "form",
  远程会议: "form",
  线上会议: "form",
  视频形式: "link",
  视频方式: "link",
  网络视频: "link",
  视频连线: "link",
  视频发言: "link",
  视频交流: "link",
  视频听取: "link",
  通过视频: "link",
  以视频: "link",
  视频系统: "link",
  分会场: "link",
});

/** Where those present sat. */
export const hallWords = defineLexicon("meeting/hall", "主会场 分会场");

/** Marks of the same day, and of what followed: a meeting told after them is another that the text is about. */
export const sameDayWords = defineLexicon("meeting/same-day", "当天 当日 同日 同一天 随后 会后 会议结束后 紧接着");
