/** Prefectures of minority peoples by their short names; the others lose 市, 地区 or 盟. */
export const AUTONOMOUS_SHORT_NAMES =
  "延边 恩施 湘西 阿坝 甘孜 凉山 黔西南 黔东南 黔南 楚雄 红河 文山 西双版纳 大理 德宏 怒江 迪庆 临夏 甘南 海北 黄南 海南 果洛 玉树 海西 昌吉 博尔塔拉 巴音郭楞 克孜勒苏 伊犁";

/** Short names of prefectures that are also words, parts of words, or names of other things: read only after their province. */
export const AMBIGUOUS_SHORT_NAMES =
  "大同 长治 朝阳 日照 来宾 白银 安康 吉安 河池 北海 中山 黄山 白山 白城 海东 海西 海北 海南 黄南 文山 大理 山南 阿里 新乡 吉林 大庆 通化 保定 南通 汉中 定西 毕节 开封 安庆 海口 本溪 四平 平凉 南平 三明 红河 怒江 兴安 东营 德州 常德 永州 阳江 江门 北京 天水 运城 安顺 乐山 黔南 甘南 湘西";

/** Full names that are also plain words: read only after the division that they lie in. */
export const AMBIGUOUS_FULL_NAMES =
  "城区 郊区 矿区 新城区 城关区 城中区 城东区 城西区 城北区 市中区 桥东区 桥西区 路南区 路北区 新市区 东区 西区 南区 北区 河东区 河西区 河北区 江北区 江南区 东风区 前进区 向阳区 新华区 新区 南山区 西山区 东山区 平房区 和平区 振兴区 光明区 新兴区 开平区 平山区 铁东区 铁西区 海港区 临港区 西湖区 东湖区 滨湖区 红旗区 卫东区 建华区 友好区 文化区 中原区 大通区 长安区 永定区 资源县 城口县 民权县 共和县 民和县 镇平县 宣化区 台江区 解放区 山阳区";

/** One-character names of provinces that are safe after a verb of motion or place: `入晋`, `驻京`. */
export const ABBREVIATIONS: Readonly<Record<string, string>> = {
  京: "110000", 津: "120000", 冀: "130000", 晋: "140000", 沪: "310000", 浙: "330000", 皖: "340000", 闽: "350000", 赣: "360000", 鲁: "370000", 豫: "410000", 鄂: "420000", 湘: "430000",
  粤: "440000", 桂: "450000", 琼: "460000", 渝: "500000", 川: "510000", 黔: "520000", 滇: "530000", 藏: "540000", 陕: "610000", 陇: "620000", 疆: "650000",
};

/** What may not follow a short name, because the two name something else: `上海合作组织`. */
export const NOT_AFTER = "合作组织|精神|公报|冬奥|奥运|话剧|菜|[\\p{Script=Han}]{0,4}大学|[\\p{Script=Han}]{0,4}(?:附属)?医院|社科院|科技大|日报|证券|交易所";

/** What may not precede a short name: `黄|河南岸`, `太行|山西麓`. */
export const NOT_BEFORE: Readonly<Record<string, string>> = {
  河南: "黄淮沿渭运", 河北: "黄淮", 山西: "行吕兰", 山东: "太阴", 江西: "长珠", 湖南: "太", 湖北: "太", 海南: "上南东渤黄", 上海: "北", 武汉: "威", 衡水: "均平", 开封: "公打分", 保定: "确", 海口: "出入", 安庆: "公", 通化: "畅普互",
};
