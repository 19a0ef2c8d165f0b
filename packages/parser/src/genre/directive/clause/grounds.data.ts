/** Words that lead a phrase before the governing verb; a clause that is only such a phrase has no verb of its own. */
export const coverbs = {
  /** What is followed: alone it makes a ground. */
  basis: `
按照 依照 遵照 参照 对照 对标 对标对表 根据 依据 依 依托 基于 鉴于 结合 紧密结合 针对 面对 随着 本着 比照 借助 凭借 按 经过 通过 除 除了`,
  /** Place, time, circumstance: closed by 下, 中, 上, 前提下. */
  place: `在 于 自 从 自从 由 沿 沿着 到 至`,
  /** Whom or what the act meets. */
  toward: `对 对于 向 与 同 和 跟 给 替 朝 朝着 会同`,
  /** By what means. */
  means: `以 用 拿 靠 依靠 紧紧依靠 凭`,
  /** For whose sake. */
  sake: `为 为了`,
  /** What the act takes up: its object. */
  disposal: `把 将`,
} as const;

export type CoverbClass = keyof typeof coverbs;

/** Words that close a phrase of place, time or circumstance. */
export const localizers = `
的同时 同时 的前提下 前提下 的基础上 基础上 的领导下 领导下 坚强领导下 集中统一领导下 的情况下 情况下 条件下 的条件下 形势下 背景下 框架内 框架下 范围内 过程中 工作中 进程中 历程中 时期 期间 时候 之前 之后 以前 以后 以来 方面 各方面 层面 环节 阶段 之际 面前 环境下 状态下 要求下 支持下 指导下 帮助下 努力下 实践中 生活中 斗争中 领域 前后 中 下 上 内 时 里 间 后 前 外
`;

/** Nouns with which a phrase of basis ends. */
export const basisTails = `
要求 部署 决策部署 部署要求 总体要求 原则 精神 思路 需要 规定 标准 方针 安排 目标 目标任务 分工 情况 形势 特点 问题 变化 趋势 新趋势 动向 新动向 新变化 意见 方案 规划 计划 法律 法规 法律法规 路线图 时间表 实际 规律 条件 定位 指引 指南 指示 讲话 批示 方向 步骤 程序 办法 评估 态势 进展 经验 任务 职责 清单 模式 用途 类别 节点 短板 弱项 期待 新期待 思想 理论 纲要 条例 任务要求 实践 态度 建议
`;

/** What X is taken as, in 以X为…: a ground where it guides, else a principle. */
export const guides = `
指导 遵循 根本遵循 引领 统领 指引 行动指南 根本指针 依据 契机
`;

/** The same where no 坚持 stands before it: 坚持以人民为中心 is a principle. */
export const courses = `
主线 主题 动力 中心 准绳 目标 思路 牵引 驱动
`;

/** What somebody or something is taken as, in 把X…: the verb and its kind. A verb that stands in none of them makes a task. */
export const disposals = {
  stance: `
统一到 统一于 贯彻落实好 作为 当作 看作 当成 视为 摆在 摆到 摆上 放在 放到 放进 置于 挺在 摆进 记在心上 扛在肩上 扛在肩 放在心上 抓在手上 刻在心里 一体考虑 统筹考虑 通盘考虑 结合起来 统一起来 统筹起来 凝聚到 集中到思想 聚焦到 聚焦在 融入血液 结合在一起 相结合 确立为 担起来 扛起来 落到心上`,
  goal: `
降至 压降至 完成好 端在 掌握在 攥在 握在 控制在 控制住 稳定在 降到最低 降到 降至最低 减到最低 减少到 缩小到 扑灭 扑灭在 消灭在 消除在 解决在 化解在 遏制在 变为现实 变成现实 变成 建设成 建设成为 建成 打造成 打造成为 提升到 提高到 提升至 提高至 保持在 推向 引向 巩固住 维护好 团结凝聚 团结在 凝聚在`,
  /** A stance where what is carried into everything is a belief, a spirit or an instruction, else a task. */
  pervade: `
落到实处 落实到 落实到位 贯彻落实到位 贯穿 贯穿于 贯穿到 贯彻到 贯彻于 贯彻落实到 体现到 体现在 融入 融入到 落实好 集中到 集中在`,
  task: `
下到 用在 落到位 纳入 转化为 转化成 转变为 转为 改为 列入 列为 升级为 上升为 上升到 压缩至 压缩到 缩短至 缩短到 延长至 延长到 调整为 调整到 扩大到 扩大至 增加到 增加至 分散到 转移到 转运到 转移至 转运至 送到 送至 送达 下沉到 下放到 下达到 直达到 延伸到 延伸至 覆盖到 传导到 传达到 传递到 发放到 拨付到 用到 用在 用于 投向 投入到 引导到 推到 推进到 抓紧 抓紧抓实 抓实 抓实抓细 抓好 抓细 抓到位 抓到底 做好 做实 做细 做深 做细做实 做实做细 做强 做大 做优 办好 办实 管好 管住 用好 用足 讲清 讲清楚 摸清 找准 查清 查明 关进 插到 挂到 交由 交给 公之于众 纳入到 抓出 搞上去 搞清楚 搞明白 考虑周全 考虑进去 组织起来 动员起来 调动起来 利用起来 运用起来 建立起来 管起来 用起来 立起来 严起来`,
} as const;

/** What is provided in 为X…: the verb of a goal. */
export const provisions = {
  /** Governs wherever it stands. */
  firm: `
提供 提供了 创造 营造 作 作出 做出 作贡献 做贡献 作出贡献 多作贡献 多作 多做 打下 奠定 贡献 注入 赢得 争取 积蓄
`,
  /** Governs where none of the others stands. */
  loose: `
凝聚 增添 增强 积累 筑牢 夯实 保驾护航 护航 奋斗 努力奋斗 而奋斗 不懈奋斗 团结奋斗 尽力 开辟 汇聚 汇聚起 拓展 发挥 留下 留有 打好 开好局 起好步
`,
} as const;

/** What is given to one party rather than made for all: in 为X提供Y a task. */
export const deliveries = `
帮助 服务 贷款 补贴 补助 食宿 物资 便利 咨询 指导 救助 场所 岗位 资金 支持 援助 住所 药品 信息 建议 依据 就业岗位 医疗服务
`;
