import type { Phase } from "@readout/schema";

/** Where a measure stands in its life, by its governing verb. */
export const phaseVerbs: Readonly<Record<Exclude<Phase, "continue">, string>> = {
  initiate: `
探索建立 建立 建立健全 建立完善 建立和完善 探索 启动 启动实施 设立 成立 组建 构建 搭建 创建 创设 开启 开通 新建 筹建 推动建立 推动构建 试点 试行 建立起 构建起`,
  intensify: `
加快 加强 加强和改进 加强和改善 加强和完善 强化 加密 增加 提升 提高 增强 加大 加固 加派 加紧 扩大 扩充 扩容 增设 增派 增配 严控 优化提升 增加和提高 增强和提高`,
  refine: `
完善 健全 健全完善 完善落实 完善优化 完善和加强 优化 优化完善 优化调整 优化升级 规范 规范管理 细化 细化实化 细化完善 改进 调整优化 调整完善 修订 修改完善 健全和完善 理顺 充实完善`,
  reserve: `储备 准备 备足 备齐 备好 储存 收储 准备好`,
  implement: `
落实 落实好 落实落细 抓好落实 执行 执行好 贯彻 贯彻落实 贯彻执行 贯彻好 贯彻落实好 学习贯彻落实 实施 实施好 组织实施 推进落实 推动落实 严格落实 全面落实 履行 施行 贯彻实施 深入贯彻`,
  end: `解除 取消 停止 暂停 中止 终止 废止 叫停 撤销 关闭 关停 撤出`,
};

/** Adverbs and verbs that say that something goes on. */
export const continuing = `继续 持续 持续深入 持续不断 坚持 始终坚持 接续 坚持不懈 保持`;

/** Adverbs that say that something begins to go faster or harder. */
export const quickening = `加快 加大力度 加强力度`;

/** Nouns that pass their phase through a light verb: 做好…储备. */
export const phaseNouns: Readonly<Partial<Record<Phase, string>>> = {
  reserve: `储备 准备 储备工作 准备工作 应急准备`,
  implement: `落实 执行 贯彻落实 实施`,
  refine: `规范化 标准化 规范化建设 标准化建设 完善 优化 规范化管理`,
  end: `解除 退出`,
};

/** Verbs that say only that something is done; the noun tells what. */
export const lightVerbs = `
做好 抓好 抓实 做实 做细 搞好 推进 推动 开展 组织 进行 加以 统筹推进 统筹做好 统筹抓好 协同推进 一体推进 做足 抓紧做好 抓 狠抓 促进 做
`;
