import type { ClauseKind } from "@readout/schema";

/** Clauses of our own invention for one rule: those it decides, and those that look like them and go elsewhere. */
export interface ClauseExamples {
  readonly rule: string;
  readonly match: readonly string[];
  readonly skip: readonly (readonly [clause: string, kind: ClauseKind])[];
}

export const clauseExamples: readonly ClauseExamples[] = [
  {
    rule: "clause/ground-basis",
    match: [
      "对带头节水的优秀农户",
      "对标对表年度治水目标",
      "按照省防汛指挥部的统一要求",
      "针对入汛以来险情多发的新情况",
      "在保证居民用水的前提下",
      "对照去年排定的任务清单",
      "在岚江流域各县共同努力下",
      "本着对库区后代负责的态度",
    ],
    skip: [
      ["对所有灌区统一布局", "task"],
      ["不得按户籍分配救灾物资", "task"],
      ["对来访群众工作人员不得推诿", "task"],
      ["通过分级管理", "task"],
      ["对标一流标准改善管护条件", "goal"],
      ["按照省里的部署抓好河道清淤", "task"],
      ["对照行业标准补齐设备缺口", "task"],
      ["在严格管控的同时做好群众服务", "task"],
      ["按市场化原则对接农户用种需要", "task"],
    ],
  },
  {
    rule: "clause/ground-time",
    match: ["自6月1日起", "7月1日至9月底"],
    skip: [
      ["6月底前完成清淤", "task"],
      ["由五百元提高到八百元", "goal"],
    ],
  },
  {
    rule: "clause/ground-guide",
    match: [
      "以世界水日为契机",
      "坚持以新发展理念为指导",
      "以流域综合规划为根本遵循",
      "以水价改革为根本动力",
      "以灌区提档为主线",
    ],
    skip: [
      ["坚持以移民群众为中心", "stance"],
      ["以水价改革为山区致富增动力", "goal"],
      ["以保障春灌用水为重点", "stance"],
      ["坚持以河长制为统领加强流域管护", "task"],
      ["以保护优先为原则", "stance"],
      ["以乡镇为单位开展演练", "task"],
    ],
  },
  {
    rule: "clause/stance-refusal",
    match: ["防汛值守不能有一丝松懈", "不能有半点侥幸", "决不能掉以轻心", "不漏一村一户"],
    skip: [
      ["不得谎报水位", "task"],
      ["决不能搞一刀切", "task"],
      ["不断完善巡堤办法", "task"],
      ["决不能让险情蔓延", "goal"],
    ],
  },
  {
    rule: "clause/goal-refusal",
    match: ["决不能让险情蔓延", "不能出现规模性返贫"],
    skip: [["决不能搞大包大揽", "task"]],
  },
  {
    rule: "clause/task-refusal",
    match: ["不得谎报水位", "严禁携带火种进山", "决不能搞大包大揽"],
    skip: [["决不能出现溃坝", "goal"]],
  },
  {
    rule: "clause/stance-idiom",
    match: [
      "努力攻坚克难",
      "从思想上未雨绸缪",
      "看准方向、真抓实干、全力攻坚",
      "常备不懈",
      "迎难而上、主动作为",
      "以案为鉴、警钟长鸣",
    ],
    skip: [
      ["努力完善预案", "task"],
      ["整合力量、完善预案、精准施策", "task"],
      ["该停就停、该撤就撤", "task"],
      ["完善制度、堵塞漏洞", "task"],
    ],
  },
  {
    rule: "clause/goal-verb",
    match: [
      "为减轻农户用水负担",
      "兜牢供水底线",
      "增添库区发展活力",
      "以减轻内涝对商户的影响",
      "采取有效办法遏制水质下滑",
      "撬动社会资本增加水利投入",
      "修缮水渠防止渗漏",
      "向库区群众交出满意答卷",
      "与流域承载能力相适应",
      "确保安全度汛",
      "坚决防止堤坝漫溢",
      "守住耕地红线",
      "让山区孩子就近上学",
      "维护市场秩序",
    ],
    skip: [
      ["增添抽水设备", "task"],
      ["交出闲置泵房", "task"],
      ["巩固上下游合作", "task"],
      ["激励护林员扎根山区", "task"],
      ["铸牢全民节水意识", "stance"],
      ["健全防止渗漏巡查机制", "task"],
      ["改善供水服务", "task"],
      ["突出水库带动作用", "stance"],
      ["防范化解库区滑坡风险", "task"],
      ["严控河滩违法建房", "task"],
      ["严守防汛纪律", "stance"],
      ["调动各方抢险力量", "task"],
    ],
  },
  {
    rule: "clause/goal-kept-within",
    match: [
      "把全年治水任务完成好",
      "把治水主动权牢牢掌握在自己手中",
      "将供水漏损率逐步降至一成以下",
      "把洪灾损失降到最低程度",
      "将物价涨幅控制在合理区间",
      "把护林队伍带得更强",
      "把水价改革推向深入",
    ],
    skip: [
      ["将值守力量增加到三百人", "task"],
      ["把检查点设到村口", "task"],
    ],
  },
  {
    rule: "clause/goal-provided",
    match: [
      "在抗旱一线作出更大贡献",
      "为打赢抗旱攻坚战提供支持",
      "为山区振兴提供智力支持",
      "立足本职岗位为流域治理贡献力量",
      "为春耕提供坚实保障",
      "为全省大局稳定作出贡献",
      "为企业创造良好环境",
      "为山区发展添活力",
      "给山区农户创造更大空间",
      "为下游留有余量",
    ],
    skip: [
      ["为他们购置水泵提供便利", "task"],
      ["引导商户为受灾农户提供帮助", "task"],
      ["为受灾农户提供种子补贴", "task"],
      ["为返乡车辆办好通行手续", "task"],
      ["为基层减负", "task"],
    ],
  },
  {
    rule: "clause/goal-outcome",
    match: [
      "推动受淹泵站恢复运营",
      "督促推动治水部署贯彻落实",
      "推动水利事业高质量发展",
      "促进上下游协调配套",
      "促进节水灌溉技术创新",
      "推动各项举措落地见效",
      "推进治理能力现代化",
      "推动节水深度融入城乡规划",
      "推动水质改善不懈怠",
    ],
    skip: [
      ["推进水库除险加固工程", "task"],
      ["推动小型灌区管护改革", "task"],
      ["促进村级水站建设", "task"],
      ["推动完善联合调度机制", "task"],
    ],
  },
  {
    rule: "clause/goal-ability",
    match: ["提升基层防灾能力", "提高供水质量", "强化山洪监测预报能力", "增强治水的自觉性"],
    skip: [
      ["改造和提升一批蓄水设施", "task"],
      ["加强应急能力建设", "task"],
      ["提高农机购置补贴标准", "task"],
      ["提高政治站位", "stance"],
      ["将日处理量由三万吨提高到五万吨", "task"],
    ],
  },
  {
    rule: "clause/goal-secured",
    match: ["保障通信畅通", "保障受灾群众基本生活", "保护移民合法权益"],
    skip: [
      ["保障抢险物资供应", "task"],
      ["保障灾区用电", "task"],
    ],
  },
  {
    rule: "clause/goal-formed",
    match: ["形成齐抓共管的良好局面", "营造浓厚氛围", "筑牢安全防线"],
    skip: [
      ["形成问题清单", "task"],
      ["形成月度报告机制", "task"],
    ],
  },
  {
    rule: "clause/goal-battle",
    match: ["打好碧水保卫战", "坚决打好抗旱主动仗"],
    skip: [["打好水井", "task"]],
  },
  {
    rule: "clause/goal-target",
    match: ["完成年度减排目标", "圆满完成预期目标任务"],
    skip: [["完成堤防加固", "task"]],
  },
  {
    rule: "clause/goal-lessened",
    match: ["降低农户用水成本", "最大限度减少灾害损失"],
    skip: [["减少不必要的会议", "task"]],
  },
  {
    rule: "clause/goal-restored",
    match: ["尽快恢复正常生产秩序", "修复河口湿地生态"],
    skip: [["恢复三条公交线路", "task"]],
  },
  {
    rule: "clause/goal-kept",
    match: ["保持粮价总体平稳", "保持汛期电网稳定运行"],
    skip: [
      ["保持清醒认识", "stance"],
      ["保持治水定力不动摇", "stance"],
    ],
  },
  {
    rule: "clause/goal-reached",
    match: ["做到流程简便易懂"],
    skip: [
      ["做到先勘测后动工", "task"],
      ["做到重点堤段亲自巡查", "task"],
      ["做到作风过硬", "stance"],
      ["做到不留死角", "stance"],
      ["做到及时预警、及时转移", "task"],
    ],
  },
  {
    rule: "clause/stance-disposed",
    match: [
      "将两项任务统一于流域治理实践",
      "把群众安全放在首位",
      "把治水作为头等大事",
      "把思想统一到全会部署上来",
      "将防洪和抗旱一体考虑",
      "把修渠同致富紧密结合在一起",
    ],
    skip: [
      ["把按期完工列入考核", "task"],
      ["将老旧泵站纳入改造计划", "task"],
    ],
  },
  {
    rule: "clause/stance-pervading",
    match: [
      "以实际行动把省委决策部署落实到位",
      "把节水理念贯穿到城乡建设全过程",
      "将省委治水决策部署落到实处",
      "把精力集中到堤防加固上来",
    ],
    skip: [
      ["把巡堤责任落实到村组", "task"],
      ["把各项要求落到实处", "task"],
      ["把水费补贴落实到位", "task"],
    ],
  },
  {
    rule: "clause/stance-attitude",
    match: ["增强忧患意识", "增强信心", "强化底线思维", "提高政治站位"],
    skip: [
      ["增强产业竞争力", "goal"],
      ["增强农户投资信心", "goal"],
      ["强化巡查值守", "task"],
    ],
  },
  {
    rule: "clause/stance-reached",
    match: ["做到不走样", "做到守土有责"],
    skip: [
      ["做到流程简便易懂", "goal"],
      ["做到早发现早转移", "task"],
    ],
  },
  {
    rule: "clause/stance-aim",
    match: ["突出龙头企业带动作用", "紧盯病险水库和在建工程", "立足防大汛", "锚定建成节水型城市目标"],
    skip: [
      ["围绕灌区改造开展技术培训", "task"],
      ["突出抓好堤防巡查", "task"],
    ],
  },
  {
    rule: "clause/stance-verb",
    match: [
      "把牢治水方向",
      "围绕治水大局履职尽责",
      "对接国家战略",
      "积极回应库区群众期盼",
      "公正对待农户诉求",
      "增进流域文化认同",
      "牢固树立绿色发展理念",
      "深入学习领会会议精神",
      "抢抓政策机遇",
      "克服松劲情绪",
      "走绿色转型之路",
    ],
    skip: [
      ["把好水源关口", "task"],
      ["及时回应群众诉求", "task"],
      ["对接农户用水", "task"],
      ["注重解决用水纠纷", "task"],
      ["严格遵守用水规定", "task"],
      ["抢抓秋粮收购", "task"],
      ["克服交通不便", "task"],
      ["注重宣讲效果", "task"],
      ["弘扬敬老美德", "task"],
    ],
  },
  {
    rule: "clause/stance-upheld",
    match: ["坚持真抓实干", "坚持依法依规开展工作", "坚持生态优先", "坚持和加强河长制工作领导", "坚持防汛抗旱两手抓"],
    skip: [
      ["坚持和完善河长制度", "task"],
      ["坚持以河长制为统领促进流域协同发展", "goal"],
      ["坚持应检尽检", "task"],
      ["坚持每日会商通报", "task"],
      ["坚持依法依规开展执法", "task"],
    ],
  },
  {
    rule: "clause/stance-fields",
    match: ["统筹发展和安全", "统筹当前蓄水与长远抗旱", "统筹做好抗旱救灾和安全生产", "高效统筹疫情防控和经济社会发展"],
    skip: [
      ["统筹做好病床和药品准备", "task"],
      ["统筹人员和物资", "task"],
      ["统筹调度抽水设备", "task"],
    ],
  },
  {
    rule: "clause/stance-instruction",
    match: ["落实党的代表大会关于治水的各项要求", "落实省委决策部署", "全面落实会议精神"],
    skip: [
      ["落实防汛值守要求", "task"],
      ["落实水资源优先配置战略", "task"],
      ["落实河长制度", "task"],
      ["落实惠农政策", "task"],
    ],
  },
  {
    rule: "clause/stance-conduct",
    match: ["改进工作作风", "破除形式主义"],
    skip: [["改进灌溉方式", "task"]],
  },
  {
    rule: "clause/stance-principle",
    match: ["以只争朝夕的干劲"],
    skip: [["以奖代补支持农户节水", "task"]],
  },
  {
    rule: "clause/stance-standpoint",
    match: ["从改进水资源配置入手", "从库区实际出发", "从流域全局的高度"],
    skip: [["从严查处非法采砂", "task"]],
  },
  {
    rule: "clause/stance-view",
    match: ["在全省发展大局中谋划流域治理", "在流域全局中研究水价改革"],
    skip: [["在库区谋划移民产业", "task"]],
  },
  {
    rule: "clause/stance-effort",
    match: ["在补齐水利短板上下功夫", "在移风易俗方面持续发力"],
    skip: [["在山洪易发区布设雨量站", "task"]],
  },
  {
    rule: "clause/stance-doctrine",
    match: ["用科学理论指导流域治理", "以生态文明思想引领库区转型"],
    skip: [["以示范灌区引领农业节水", "task"]],
  },
  {
    rule: "clause/stance-held",
    match: ["有全局观念", "有只争朝夕的紧迫感"],
    skip: [["有备用电源", "task"]],
  },
  {
    rule: "clause/stance-loyalty",
    match: ["切实承担起“两个维护”的重大责任"],
    skip: [["承担灌区管护责任", "task"]],
  },
  {
    rule: "clause/stance-formula",
    match: ["既要“快”又要“稳”", "毫不松懈“外防漏、内防涝”"],
    skip: [["发放“节水包”", "task"]],
  },
  {
    rule: "clause/stance-short",
    match: ["从严执法", "扎实稳妥", "科学精准", "持续发力"],
    skip: [
      ["全面排查", "task"],
      ["严肃处理", "task"],
      ["全面推行", "task"],
      ["给予支持", "task"],
    ],
  },
];
