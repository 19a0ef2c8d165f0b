/** Verbs that make a stance only with an object that ends so; else they make a task. */
export const stanceOnly: Readonly<Record<string, string>> = {
  抢抓: "机遇 农时 时间 先机 契机 窗口期 时机",
  克服: "思想 情绪 心理 心态 作风 主义 麻痹",
  弘扬: "精神 作风 传统 民主 风格 学风 文化",
  发扬: "精神 作风 传统 民主 风格 成绩",
  传承: "精神 作风 传统 基因 血脉",
  继承: "精神 作风 传统 基因 血脉",
  走: "路 道路 之路 路子 路线",
  走好: "路 道路 之路 路线 长征路",
  讲: "政治 大局 规矩 纪律 担当 奉献 诚信 团结",
  谋: "长远 大局 大事",
  服务: "大局 工作大局",
  团结: "周围 奋斗 一致",
  依靠: "群众 人民 职工 改革 科技 创新",
};

/** Verbs that make a stance but with an object that ends so: then a task. */
export const stanceUnless: Readonly<Record<string, string>> = {
  注重: "效果 质量 实效 成效",
  体现: "待遇 价值",
};

/** Verbs of goals and tasks that make a stance with an object that ends so. */
export const stanceInstead: Readonly<Record<string, string>> = {
  铸牢: "意识",
  获取: "力量 智慧",
  当好: "引领者 维护者 践行者 表率 榜样 先锋 排头兵",
  严守: "纪律 规矩 法纪 党纪 国法",
  增进: "认同",
  对接: "战略",
  回应: "期盼 期待 呼声",
  评价: "作用 贡献 成绩 成就 意义",
  统一: "思想 认识 意志 行动 步调",
  掌握: "主动权 领导权 主导权 话语权 主动",
  服务保障: "大局",
  把牢: "方向 取向 导向 大局",
  把稳: "方向 取向 导向 大局",
  把准: "方向 取向 导向 大局",
  把好: "方向 取向 导向 大局",
};

/** Verbs of goals that make a task with an object that ends so. */
export const taskInstead: Readonly<Record<string, string>> = {
  巩固: "合作",
  调动: "力量 资源 资金 参与 队伍 人员 设备 因素",
  稳定: "队伍 补贴",
  增添: "设备 物资 设施 人员 力量 床位",
  改善: "服务 管理 治理 设施 作风",
};

/** Verbs of tasks that make a goal with an object that ends so. */
export const goalInstead: Readonly<Record<string, string>> = {
  交出: "答卷",
  冲刺: "目标 任务",
  掀起: "热潮 高潮",
  打破: "僵局",
};
