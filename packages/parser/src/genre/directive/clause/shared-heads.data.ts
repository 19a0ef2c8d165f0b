/** Heads that the last item of a list may hold for all of them. */
export const sharedHeads = {
  /** Needs what it is the mechanism, the demand, the supply of. */
  holder: `精神 部署 决策部署 指示 战略 思想 方针 意识 理念 原则 作用 优势 机制 体系 制度 要求 方案 政策 措施 举措 标准 规划 计划 清单 平台 网络 队伍 力量 秩序 基础 环境 条件 能力 水平 质量 责任 权益 利益 安全 问题 需求 人员 群众 地区 企业 部门 单位 领域 行业 产业 产品 物资 资源 服务 频率 结构 布局`,
  /** An act that is done to what stands before it. */
  act: `建设 准备 保障 保护 管理 工作 部署 储备 供应 衔接 排查 整治 治理 监管 培训 改造 改革 创新 发展 防控 管控 管护 管制 救治 检测 调查 研究 宣传 教育 引导 服务保障 指挥 统筹 运营 生产 攻关 转化 应用 推广 合作 交流 开发 利用 修复`,
  /** Says of the items what is to become of them. */
  predicate: `落地见效 见效 落地 落实 到位 运转 高效运转 运行 稳定 稳定运行 安全运行 平稳运行 畅通 提升 融合 深度融合 升级 转型 下沉 好转 恢复 衔接 统一 一致 协调 平衡 增长 提高 改善 完善`,
} as const;
