/** Verbs after which a second verb governs, beside those that bring about an outcome: 加快构建, 帮助解决. */
export const leadingVerbs = `
加快 帮助 探索 组织 引导 支持 鼓励 协调 指导 协助 推行 抓紧 带头 继续 加紧 突出 努力 允许 注重 督促 引导支持 集中 力争 争取 力求 务求
`;

/** Verbs whose object is only a way; after it the act itself may follow: 采取错峰方式组织返程. */
export const meansVerbs = `
采取 运用 采用 利用 用好 抓住 抢抓 把握
`;

/** What is done at an aim without an object of its own: 聚焦难点出实招. */
export const efforts = `
出实招 发力 发力见效 下功夫 多下功夫 下更大功夫 下大功夫 下足功夫 下苦功夫 狠下功夫 用劲 使劲 用力 聚力 求实效 见实效 下大力气 做文章 作表率 动真格 想办法 动脑筋
`;

/** Verbs whose object is who is to act: what they are to do stands under the verb. */
export const causatives = `
帮助 组织 引导 支持 鼓励 协调 指导 协助 督促 允许 教育 教育引导 动员 发动 带领 率领 激励 要求 推动 促使 引导支持 支持引导 鼓励支持 鼓励引导 组织动员 指导帮助 指导督促 督促指导 宣传 宣传引导 倡导 吸引
`;

/** Verbs of what comes of an act: after the act and its object they govern, 巩固成果·防止返贫. */
export const resultVerbs = `
促进 推动 带动 拉动 助推 助力 确保 防止 避免 严防 遏制 提升 提高 增强 实现 激发
`;

/** Verbs that are nouns as often, and yet name an act that is done or not: even without an object a task. */
export const definiteActs = `
排查 整改 发行 隔离 检测 转运 救治 收治 接种 核查 消毒 筛查 流调 溯源 安置 搬迁 拆除 审批 审核 立案 问责 追责 公开 复工 复产 开工 投产 开学 返岗 转移
`;

/** Verbs of thinking and planning: what is thought from the height of the whole is an attitude. */
export const thinkingVerbs = `
思考 谋划 看待 审视 认识 考虑 把握 定位 推进 行动 研究 谋划推进 看 想
`;

/** Words that forbid. */
export const refusalWords = {
  /** What follows is an act. */
  order: `不得 不准 不许 严禁 切勿 不再 不应 不宜 不允许 决不允许 绝不允许`,
  /** What follows is an act, a state or an attitude. */
  open: `不能 决不能 绝不能 决不 绝不 不可 决不可 绝不可 切不可 不要`,
} as const;

/** Verbs that are nouns as often, and govern after a means: 用法治保障权益. */
export const instrumentVerbs = `
保障 指导 支撑 规范 激励 教育 引导 稳定 保护 应对 预防 分析 改造 检验 支持 服务 取代 替代
`;

/** Verbs that say only that strength is spent: with no object, in four characters, a stance. */
export const exertions = `
发力 用力 用劲 攻坚 作战 奋战 担责 履职 尽责 施策 使劲 出力 行动 攻关
`;
