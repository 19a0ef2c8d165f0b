import type { AreaConcepts } from "../../pack.ts";
import { pattern, wording } from "../../wording.ts";

export const testTraceIsolate: AreaConcepts = {
  area: {
    id: "test-trace-isolate",
    letter: "B",
    label: { zh: "检测、流调与隔离", en: "Test, trace, isolate" },
  },
  concepts: [
    {
      code: "test.community",
      kind: "measure",
      zh: "核酸检测",
      en: "PCR testing",
      aliases:
        "核酸检测 核酸和抗体检测 核酸、抗体检测 核酸筛查 全员核酸 区域核酸 大规模核酸 应检尽检 愿检尽检 应检尽检、愿检尽检",
      wordings: {
        "community-service": wording("核酸检测", 4, pattern`社会面(?:常态化)?核酸检测(?:服务|筛查|排查)?`),
        "testing-work": wording("核酸检测", 0, pattern`核酸检测(?:筛查|排查|服务|工作|范围)`),
        "wider-testing": wording("检测范围", 7, pattern`扩大(?:核酸|核酸和抗体)?检测范围`),
      },
    },
    {
      code: "trace.investigate",
      kind: "measure",
      zh: "流调排查",
      en: "Epidemiological investigation and contact tracing",
      aliases: "流调 流调排查 流调溯源 流调处置 流行病学调查 流行病学调查和溯源 流行病学分析 密切接触者追踪",
      wordings: {
        "find-the-source": wording(
          "传染源 感染来源 传播链 感染源",
          6,
          pattern`(?:查清|查明|彻查|摸清|厘清)(?:病例)?(?:传染源|感染来源|感染源|传播链条|传播链)`,
        ),
      },
    },
    {
      code: "quar.transfer",
      kind: "measure",
      zh: "隔离转运",
      en: "Transfer to quarantine and isolation",
      aliases: "隔离转运 转运隔离 隔离、转运 转运和隔离 转运收治",
    },
    {
      code: "trace.screen",
      kind: "measure",
      zh: "风险排查管控",
      en: "Screening for risk, and control of what is found",
      aliases: "风险筛查 风险排查 涉疫风险排查 排查管控",
      wordings: {
        "screen-and-control": wording(
          "排查管控",
          8,
          pattern`(?:科学精准|精准|科学|快速|及时|全面){0,2}(?:风险人员|涉疫人员|风险)?排查管控`,
        ),
        "find-and-hold": wording(
          "风险人",
          10,
          pattern`(?:感染者和|密接和)?风险人(?:群|员)(?:及时)?(?:排查|筛查|排查出)(?:、?管控)?(?:住)?`,
        ),
      },
    },
    {
      code: "test.site",
      kind: "measure",
      zh: "采样点管理",
      en: "Management of sampling sites",
      aliases: "核酸采样点 便民采样点 采样点",
      wordings: {
        "site-management": wording(
          "采样点",
          6,
          pattern`(?:便民|常态化)?(?:核酸)?采样点(?:位)?(?:的)?(?:现场管理|现场秩序|规范管理|管理|设置|布局|布设)`,
        ),
      },
    },
    {
      code: "code.check",
      kind: "measure",
      zh: "查码验码",
      en: "Health-code checks",
      aliases: "查码验码 扫码验码 扫码查验 查验健康码 健康码查验 亮码通行 测温扫码 扫码测温 测温验码",
      wordings: {
        "public-places": wording(
          "码",
          12,
          pattern`公共(?:场所|区域)(?:严格)?(?:查码验码|扫码验码|扫码登记|测温扫码|扫码测温|测温验码)`,
        ),
      },
    },
    {
      code: "test.frequency",
      kind: "measure",
      zh: "检测频次与覆盖面",
      en: "Frequency and coverage of testing",
      wordings: {
        "how-often": wording(
          "核酸检测",
          0,
          pattern`核酸检测(?:的)?(?:频率|频次|覆盖面|覆盖率)(?:(?:和|、)(?:频率|频次|覆盖面|覆盖率|质量))?`,
        ),
      },
    },
    {
      code: "test.four-earlies",
      kind: "line",
      zh: "“四早”",
      en: "The four earlies (find, report, isolate, treat)",
      aliases: "“四早” 四早 早发现、早报告、早隔离、早治疗",
    },
    {
      code: "quar.central",
      kind: "measure",
      zh: "集中隔离",
      en: "Quarantine and isolation of cases, contacts and travellers",
      aliases: "集中隔离 集中隔离医学观察 隔离医学观察 隔离观察 居家隔离 隔离管控 隔离收治",
    },
    {
      code: "trace.asymptomatic",
      kind: "measure",
      zh: "无症状感染者管理",
      en: "Finding and managing asymptomatic cases",
      wordings: {
        "asymptomatic-cases": wording(
          "无症状",
          10,
          pattern`(?:(?:及时|立即)?发现)?无症状感染者(?:的)?(?:医学管理|管理|精准防控|防控|筛查|监测|排查|调查)|(?:及时|立即)发现无症状感染者`,
        ),
      },
    },
  ],
};
