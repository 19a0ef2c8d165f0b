import { WordTable } from "../../engine/word-table.ts";
import { ACTS, COVERBS, MANNERS, NO_COVERBS } from "./acts.data.ts";

/** `sure`: nothing but an imperative begins with it. `noun`: it may as well name a thing (发展, 工作), so that more must be seen. */
export type Opening = "sure" | "noun";

const NOUN_ACTS = new Set(
  "发展 建设 创新 改革 研究 学习 探索 管理 服务 监督 宣传 总结 协调 协同 防控 调整 执行 治理 检查 调查 监测 交流 合作 教育 保护 保障 规范 指导 支持 组织 结合 集中 控制 约束 限制 审查 审核 审批 评估 评价 考核 监控 监管 监察 巡查 巡视 督查 督导 督察 采购 供应 储备 调度 运输 救援 救助 生产 产 复工 复产 复学 开工 施工 训练 演练 培训 传播 贡献 奉献 规划 设计 策划 准备 筹备 投入 参加 出席 斗争 奋斗 攻坚 攻关 合力 融合 对接 衔接 配套 互动 互通 共享 共建 沟通 协商 磋商 登记 注册 申报 申请 报告 通报 反馈 反映 决策 决战 决胜 试点 试行 示范 表现 显示 系统 关系 信任 诚 成为 形成 取得 体现 彰显 突显 凸显 呈现 展现 证明 印证 见证 检验 审计 审判 统计 运行 运营 运转 经营 营 创业 创作 转移 转型 升级 增产 减产 投产 护理 养护 召开 举行 举办 主持 领导 坚信 相信 面对 惠及 造福 拥有 保有 影响 依法 预报 预警 预测 就业 劳动 拥护 心系 情系 怀 抱 忠诚 热爱 交往 往来 适度 适用 深刻 表达 表示 表明 宣布 声明 说明 讲述 回顾 展望 要求 希望 号召 呼吁 建议 提出 通过 考察 考虑 听取 承担 担当 实践 维修 消费 投资 开放 消防 防疫 隔离 检测 检疫 筛查 治疗 救治 收治 接种 消毒 通风 收官 攀登 前进 进军 努力 关注 关切 关怀".split(
    " ",
  ),
);
const NOUN_MANNERS = new Set(
  "科学 综合 系统 集中 重点 创新 协同 优先 整体 一体 一体化 公开 公平 公正 规范 应急 紧急 多 早 快 严 先 再 更 首先 同时 特别 特别是 尤其 尤其是 主要 长期 经常 经常性 常态化 直接 客观 辩证 开拓 能 善 须 扩大 平稳 团结 联合 合力 统筹 全程 全链条 全过程 全覆盖 全周期 奋发 勇毅 分类 分级 分区 按期 如期 按时 实事求是 艰苦奋斗 永远 牢记 滚动 闭环 多方 合理 携手 共同 深度 规范 定期 公开透明 逐步 同步 高效 有效 广泛 完整 精准 高质量 高水平 高标准 高位 全方位 灵活 快速 定期 务实 稳步 积极 主动 全面 依法 暂 全额 阶段性".split(
    " ",
  ),
);

const graded = (words: string, nouns: ReadonlySet<string>) =>
  new Map(
    words
      .split(/\s+/u)
      .map((word): readonly [string, Opening] => [word, word.length === 1 || nouns.has(word) ? "noun" : "sure"]),
  );

/** Verbs that open an imperative clause. */
export const acts = new WordTable(graded(ACTS, NOUN_ACTS));
/** Words of manner before such a verb. */
export const manners = new WordTable(graded(MANNERS, NOUN_MANNERS));
/** Words that open a phrase before such a verb; false for longer words that only begin like one (当前, 对外). */
export const coverbs = new WordTable<boolean>(
  new Map([
    ...NO_COVERBS.split(" ").map((word) => [word, false] as const),
    ...COVERBS.split(" ").map((word) => [word, true] as const),
  ]),
);
