/**
 * Texts that look damaged and are not, each with what it is. Every one must come back letter for letter.
 * All of them were written for this test; the places and persons in them do not exist.
 */
export const GENUINE: readonly (readonly [what: string, text: string])[] = [
  // schoolbooks and lessons
  ["schoolbook, words glossed", "识字：发(fā)芽、飞(fēi)翔、风(fēng)车、开(kāi)花。请同学们读一读，写一写。"],
  ["schoolbook, every character", "春(chūn)天(tiān)来(lái)了(le)，小(xiǎo)河(hé)解(jiě)冻(dòng)了(le)。"],
  ["lesson in Traditional", "借(jiè)書的人問(wèn)漢(hàn)字怎麼讀，老師說要看上下文(wén)。"],
  ["reading aloud of a classic", "學(xué)而(ér)不(bù)思(sī)則(zé)罔(wǎng)，思(sī)而(ér)不(bù)學(xué)則(zé)殆(dài)"],
  ["two readings of one character", "著(zhe)和著(zhù)的區別：走著的著讀輕聲，著作的著讀去聲。"],
  ["polyphones", "“长”字有两读：长(cháng)短的长，生长(zhǎng)的长。"],
  ["polyphones in Traditional", "長(cháng)短與生長(zhǎng)，兩個讀音不同；行(háng)業與行(xíng)走也是。"],
  ["toneless lesson", "你(ni)好(hao)吗(ma)？我(wo)很(hen)好(hao)，谢(xie)谢(xie)你(ni)。"],
  ["gloss of a rare character", "村口有一片汃(pà)水，老人说那里从前是码头。"],
  ["dictionary entry", "【砉】(huā) 拟声词，形容迅速动作的声音。又读xū。"],
  ["toneless gloss once", "如果系(xi)上安全带仍然滑动，请把带扣重新系(ji)紧。"],
  ["pronunciation guide", "“单于”读作chán yú，不读dān yú。"],
  ["initials and finals", "声母有b、p、m、f，韵母有ā、á、ǎ、à，拼读时先轻后重。"],
  ["teacher's note in Traditional", "「著」有三讀：著(zhù)作、著(zhe)落、著(zháo)急，學生最容易念錯。"],
  // names
  ["gloss of a name", "新任所长樊仝(tóng)山表示，实验室将向中学生开放。"],
  ["gloss of a name in Traditional", "作者龔彧(yù)心出生於海邊小鎮，後來遷居山城。"],
  ["names in Latin", "指挥家芭芭拉·霍伦(Barbara Hollen)昨晚抵达岚江。"],
  ["kings and their readings", "孔甲(Kǒng Jiǎ)、帝皋(Dì Gāo)、履癸(Lǚ Guǐ)三人的年代不详。"],
  ["several syllables in brackets", "茶馆里说的是“摆龙门阵”(bǎi lóngménzhèn)，意思是聊天。"],
  ["a dotted foreign name", "出席的有阿尔瓦.莫雷诺和卡拉.比安奇，会后发表了声明。"],
  ["a name kept in Traditional", "碑上刻“陳氏宗祠”四字，落款是光绪三年。"],
  ["a name legal in both scripts", "古籍部主任李乾明、王昇、甯采文介绍了修复进度，毕昇纪念馆也派人参加。"],
  // units, numbers, scores, times
  ["units", "本品净重(kg)不得低于标称值，长度(cm)、面积(m2)和体积(L)另表列出。"],
  ["grouped thousands", "全县粮食总产1,250,300吨，比上年增加12,400吨，增长1.0%。"],
  ["scores", "岚江队以3:2逆转，五局比分为25:21,18:25,22:25,25:19,15:12。"],
  ["times", "开馆时间：9:30-17:00，周一闭馆；夏季延长至18:30。"],
  ["ratio and scale", "水灰比按0.45:1控制，图纸比例为1:500。"],
  ["a count of days", "工程历时365日完工，比合同少用116日，剩余1024日为质保期。"],
  ["an ordinal day", "第121日，科考队抵达冰盖边缘；第1116日，最后一批样本运出。"],
  ["an article number", "依照第12.3条、第14.2.1款执行，见附件3.2。"],
  ["versions", "请把客户端升级到v2.10.3以上，旧版(2.9.x)将停止服务。"],
  ["telephone and address", "地址:岚江市青禾区望江路18号3栋2单元501室,电话:0999-5550123,邮编:099900"],
  ["a table in text", "姓名,年龄,职务\n甲,41,工程师\n乙,38,会计"],
  // code, English, addresses
  ["code", "在循环里写 if (x > 0) { y = f(x, 1); } else { y = 0; }，不要漏掉分号。"],
  ["a call with a word", "调用open(file)之后必须close(file)，否则会占用句柄(handle)。"],
  ["paths and addresses", "下载地址https://example.org/a,b;c=1?d=2，镜像见ftp://example.org/pub/。"],
  ["mail", "投稿请寄editor@example.org,主题写明“征文”,截止日期另行通知。"],
  ["English in brackets", "国内生产总值(GDP)、居民消费价格指数(CPI)和采购经理指数(PMI)同时发布。"],
  ["English", "The meeting (the 12th this year) was chaired by Ms. Ho; no vote was taken, as far as we know."],
  ["English with Chinese words", 'He said "guanxi" (关系) matters, but rules (规矩) matter more.'],
  ["a formula", "由f(x)=a(x-b)可知，当a>0时(a,b为常数)，函数单调递增。"],
  ["a chess record", "白方走e4,黑方应c5,进入西西里防御；第12着Nf3?!值得商榷。"],
  ["chemistry", "反应式为2H2+O2=2H2O，催化剂是Pt(铂)或Pd(钯)。"],
  // Taiwan, Hong Kong, Macao
  [
    "Taiwan prose",
    "那年冬天特別冷，祖母把曬乾的蘿蔔一條一條收進甕裡，然後坐在門檻上等父親回來。她說：「做人要像這條河，不急，可是不停。」",
  ],
  [
    "Taiwan news",
    "氣象署表示，受到鋒面影響，北部及東半部地區將有短暫陣雨，後天起轉為晴朗。民眾外出仍須攜帶雨具，並留意早晚溫差。",
  ],
  [
    "Taiwan office notice",
    "為提升服務品質，本所自下週一起調整受理時間，申辦案件請先上網預約，並攜帶身分證及印章，感謝您的配合。",
  ],
  [
    "Hong Kong prose",
    "天星碼頭的鐘聲停了以後，他再也沒有坐過渡輪。「你後悔嗎？」阿怡問。他望着對岸的燈，搖搖頭，說不出話來。",
  ],
  [
    "Hong Kong notice",
    "本署提醒市民，颱風信號懸掛期間切勿前往海邊觀浪。市民如有查詢，可於辦公時間內致電熱線，職員會盡快跟進。",
  ],
  ["Hong Kong menu", "午市套餐：乾炒牛河、雲吞麵、凍檸茶少甜，另加一碟郊外油菜，堂食不設加一。"],
  ["Macao street names", "由議事亭前地行到福隆新街，轉入清平直街，就見到嗰間賣杏仁餅嘅老舖頭。"],
  ["Taiwan technical text", "請先安裝驅動程式，再將滑鼠插入連接埠；若游標仍不動，請於設定裡重新啟動伺服器。"],
  ["Taiwan history", "清領時期，這裡的農民於山麓築圳引水，後來日本工程師又加以擴建，圳道至今仍在使用。"],
  ["Traditional verse", "月落江村霧滿堤，漁燈一點照清溪。夜深不見歸舟影，只聽寒鴉遠樹啼。"],
  ["classical Chinese", "子游問為政，對曰：先之，勞之，無倦而已矣。於是退而記於簡後。"],
  // Japanese, Korean
  ["Japanese", "この會議では、國際協力の強化について議論が行われ、來年度の豫算案も了承された。"],
  ["Japanese with readings", "東雲(しののめ)駅から徒歩五分、學生會館の裏に新しい圖書館が開館した。"],
  ["Korean with hanja", "이번 會議에서는 經濟協力과 環境問題를 함께 論議하였다."],
  // contracts, forms, chats
  [
    "contract",
    "甲方（盖章）：________  乙方（签字）：________\n第三条  付款方式：（1）预付30%；（2）验收合格后付60%；（3）质保期满付10%。",
  ],
  ["form with dots", "姓名……………… 单位……………… 日期………………"],
  ["suspension and shouting", "他愣住了。。。过了很久才说：“真的吗？！！”没有人回答……"],
  ["a single slip", "会议由副市长主持，，各部门汇报了准备情况。"],
  ["chat with emoji", "今天爬了望江山😀累是真的累😂不过风景太好了👍👍下次一起去！"],
  ["post with signs", "☀早安！★推荐指数：★★★★☆ 适合带孩子来，停车方便。"],
  ["a list with asterisks", "*带星号者为必填项*，_下划线_表示强调，#话题#两侧都要加井号。"],
  ["questions", "会不会下雨?谁也说不准.带伞吧!"],
  ["verse by lines", "江水一层一层退下去\n露出石头\n露出旧年的船板\n露出我们说过的话"],
  ["a refrain", "青禾青，青禾长，\n岚江两岸稻花香。\n青禾青，青禾长，\n家家门口晒新粮。"],
  [
    "a clause quoted twice",
    "原文为：“经营者应当在显著位置公示服务项目、收费标准和投诉方式，并接受社会监督。”\n修改为：“经营者应当在显著位置公示服务项目、收费标准和投诉方式。”",
  ],
  [
    "addresses in a column",
    "岚江市人民医院 东门\n岚江市中医院 北门\n岚江市第三医院 南门\n岚江市妇幼保健院 西门\n岚江市口腔医院 东门",
  ],
  // rare code units
  ["rare characters", "他叫𠮷田，住在𠀋町；碑文有“𡈽”字，又有“㐂”字。"],
  ["private use and NUL", "旧机读目录：\ue123\ue124号\u0000条，字库未收。"],
  ["lone surrogates", "残卷\ud800第三页\udc00末行。"],
  ["numbers with lost spaces", "编号1116，日期栏空白；编号2023，日均3件。"],
  ["a mixed page", "简体说明：本馆藏有《臺灣府志》《廣東通志》等书，可申请阅览。"],
  ["a quotation in Traditional", "他在信里写道：“歲月匆匆，別來無恙？願君珍重。”读完大家都沉默了。"],
  // pages: separators, labels, credits
  ["a row of labels", "首页|新闻|图片|评论|教育|体育|财经|健康\n登录|注册|退出\n关于我们|联系我们|网站地图|无障碍浏览"],
  ["credits with bars", "岚江参考记者发自青禾。\n编辑|苗渡\n责编|沈汀\n校对|何苇\n来源|岚江参考"],
  [
    "headlines behind a column's name",
    "数读|县城的早餐铺为什么开得早\n人间|渡口最后的船工\n谈水|一条河的三次改道\n图说|老街夜市",
  ],
  ["names with low lines", "史家的_蓝天\n岚江_美树营地\n相册_秋天_枫叶\n下载_安装_说明"],
  ["a chatty tone", "好开心~出门走走~天气真好~中午吃面~晚上看戏~大家早点睡~明天见~"],
  ["a range with tildes", "开放时间：周一~周五、春分~秋分；适用年级：三年级~六年级、初一~初三。"],
  ["footnotes by asterisk", "净利润*为未经审计数，营业收入*含税，总资产*按期末汇率折算。"],
  ["a breadcrumb", "首页>新闻>要闻\n当前位置：首页 > 政务公开 > 会议 > 正文\n上一篇|下一篇|返回顶部"],
  ["full stops of one writer in half width", "我到岚江了。路上很顺.晚上住江边.明天去看桥.后天回来.给大家带了茶。"],
  // chats
  [
    "chat with emoji and marks",
    "我到了😂你们呢？今天堵得要命😭我等了半小时，结果车坏了😅只好走路。走到一半下雨😱裤子全湿，鞋也进水了😤不过江边的晚霞真好看😍拍了好多张，回头发群里👍",
  ],
  [
    "chat log",
    "[08:12] 阿渡：早😀\n[08:13] 小苇：早😂吃了吗😋\n[08:13] 阿渡：吃了🍜你呢😏\n[08:15] 小苇：没😭睡过头😴\n[08:16] 阿渡：哈哈😂哈哈😂哈哈",
  ],
  ["notice with dingbats", "✅报名时间：即日起✅报名地点：望江路✅报名费用：免费☎咨询电话见海报❗名额有限❗先到先得"],
  ["flags and families", "🇯🇵选手与🇰🇷选手同台，👨‍👩‍👧‍👦一家四口在看台上挥旗，气氛很好。"],
  // teasers, lists, notices that come again
  [
    "teasers printed twice",
    "岚江晚报今天刊登长篇通讯，讲述一座旧桥如何在三次洪水之后仍然站在原处，又怎样在去年夏天被拆下最后一块桥面板。\n记者走访了当年的施工队长和住在桥头的三户人家，他们说起那座桥，总是先说声音，再说水。\n热门\n渡口改造方案公布，第一批工程预计秋天开工，沿江步道将向东延长两公里，老码头的石阶原样保留……\n县图书馆夜间开放首月，平均每晚接待读者四百余人，最受欢迎的是三楼靠窗的一排座位……\n推荐\n渡口改造方案公布，第一批工程预计秋天开工，沿江步道将向东延长两公里，老码头的石阶原样保留……\n县图书馆夜间开放首月，平均每晚接待读者四百余人，最受欢迎的是三楼靠窗的一排座位……\n版权所有",
  ],
  // lines that are short or long of themselves
  [
    "verse of seven characters",
    "青禾渡口水连天\n两岸人家起夕烟\n莫道江村无客到\n半山灯火照归船\n一篙撑破春潮绿\n几处渔歌落枕边\n明日又逢风雨急\n且留浊酒待来年",
  ],
  [
    "prose verse of even lines",
    "我在雨停以后走到江边的石阶上\n看见那些被水磨圆的石头还在发亮\n有人在对岸喊一个我听不清的名字\n风把那个名字吹成很长很长的一声\n于是我想起小时候丢在水里的鞋子\n它也许早已经漂到了比海更远的地\n方，也许就躺在我脚下，等我回头",
  ],
  [
    "a price list",
    "红烧鲢鱼三十八元一份\n清炒河虾四十二元一份\n凉拌莲藕一十六元一份\n岚江豆腐一十八元一份\n青禾米酒二十二元一壶",
  ],
  ["a table with tabs", "姓名\t单位\t职务\n苗渡\t岚江大学\t讲师\n何苇\t青禾县第一中学\t教师\n沈汀\t岚江晚报\t记者"],
  [
    "Markdown",
    "# 使用说明\n\n- **第一步**：安装依赖，见`package.json`;\n- *第二步*：运行`npm test`;\n\n| 选项 | 说明 |\n|---|---|\n| `-v` | 显示版本 |\n| `-h` | 显示帮助 |\n\n> 引用一行。",
  ],
  [
    "CSV with quotes",
    '编号,名称,备注\n1,"望江路,18号","临街,有电梯"\n2,"青禾巷,7号","顶楼,无电梯"\n3,"渡口街,2号","一楼,带院"',
  ],
  ["JSON", '{"标题":"通知","正文":"明天停水,请储水","时间":"08:00-17:00","范围":["东街","西街"]}'],
  ["XML", '<公文 类型="通知"><标题>停水通知</标题><正文>明天停水,请储水</正文></公文>'],
  ["SQL", "SELECT 姓名,单位 FROM 名册 WHERE 职务='教师' AND 年龄>30; -- 注释,勿删"],
  ["log lines", "2022-11-23 09:14:02,311 ERROR 连接超时,重试第3次\n2022-11-23 09:14:05,007 INFO 已恢复,用时2.7s"],
  ["an address with Chinese", "检索页https://example.org/查询?词=岚江,青禾&页=2,结果按时间排列"],
  ["questions in an address", "见https://example.org/a?b=1?c)d)与https://example.org/?q=会议(记录)的说明。"],
  ["questions beside letters", "选A?选B?还是C?老师说：想清楚(再举手)再回答?"],
  // contracts, transcripts, statutes
  [
    "statute by articles",
    "第一条　为了规范渡口管理，制定本办法。\n第二条　本办法所称渡口，是指……\n第三条　渡口应当设置下列设施：\n（一）救生设备；\n（二）夜间照明；\n（三）公示牌。\n第四条　违反本办法的，由主管部门责令改正。",
  ],
  [
    "transcript",
    "问：渡口什么时候开通？\n答：明年汛期之前。\n问：票价定了吗？\n答：还没有，要听证……\n问：——那么，老船工怎么安置？\n答：愿意留的都留。",
  ],
  [
    "clauses with both kinds of brackets",
    "本合同一式四份(甲、乙双方各执两份)，附件（图纸、清单）与正文具有同等效力;未尽事宜，另行协商。",
  ],
  [
    "odd white space",
    "  岚江省　青禾市  \n\n\n　　第一段开头空两格，  中间也有空格。\t\n　　第二段。 \r\n第三段\u00a0有不换行空格。\u200b",
  ],
  ["Windows line ends", "甲\r\n乙，丙。\r\n丁：戊；己。\r\n"],
  ["several commas of a writer", "嗯，，，让我想想，，，好像是在渡口那边……"],
  ["ellipsis of stops", "我等你。。。等到船都走了。。。你也没有来。。"],
  ["a calendar", "3日晴，15日雨，113日内完工；第104日复查，212日后归档。"],
  // other tongues of Chinese characters
  ["Cantonese", "佢哋話聽日會去睇戲，但係我諗住留喺屋企煲湯，你哋鍾意嘅話就一齊嚟啦。"],
  ["Cantonese chat", "喂，你喺邊呀？我到咗碼頭喇，啲船好多人，企都冇位企😂快啲嚟啦！"],
  ["Taiwan chat with readings", "他的名字叫做龔玨(jué)，很多人會念錯，其實玨就是雙玉的意思，取名的時候查了字典。"],
  ["Taiwan notice with half-width marks", "本館週一休館,其餘時間照常開放;團體參觀請於兩週前預約,並自備導覽耳機。"],
  [
    "Japanese news in kanji",
    "県議会は二十三日、防災計画の見直しを求める決議を全会一致で可決した。学校、関係機関の対応が問われる。",
  ],
  ["Japanese headline", "国会開会、来年度予算案審議入り"],
  [
    "old Chinese with punctuation in Traditional",
    "渡人問曰：「水深幾何？」舟子笑而不答，但以竿測之，曰：「此間無底，君且坐。」",
  ],
  ["Traditional mainland scholarship", "本書據清刻本整理，底本訛誤逕改，異體字保留；凡校改之處均出校記，讀者可覆按。"],
  ["a list of pinyin", "声调练习：妈(mā) 麻(má) 马(mǎ) 骂(mà)；诗(shī) 时(shí) 使(shǐ) 是(shì)。"],
  ["umlauts", "“绿”读lǜ，“女”读nǚ，输入时写作lv和nv，词典里也写lü(4)、nü(3)。"],
  ["a glossed Traditional poem", "遠(yuǎn)上寒山石徑(jìng)斜(xié)，白雲深處有人家。"],
  [
    "Chinese lesson for foreigners",
    "会议 (huìyì) meeting；学习 (xuéxí) to study；发展 (fāzhǎn) development；机会 (jīhuì) chance.",
  ],
  ["Vietnamese", "Hội nghị (會議) diễn ra tại Hà Nội, với sự tham dự của nhiều chuyên gia (專家)."],
  ["French and German", "Œuvre complète, façade, élève (学生), naïveté; Größe, Übung, Straße (街)."],
  ["Greek and Cyrillic", "Совещание (会议) прошло в городе; η σύσκεψη (会议) ολοκληρώθηκε."],
  [
    "couplets with a mark in the middle",
    "青禾渡口水连天，两岸人家起夕烟\n莫道江村无客到，半山灯火照归船\n一篙撑破春潮绿，几处渔歌落枕边\n明日又逢风雨急，且留浊酒待来年",
  ],
  [
    "names and posts in columns of one width",
    "组长：苗渡、岚江大学环境学院\n成员：何苇、青禾县第一中学校\n成员：沈汀、岚江晚报社编辑部\n成员：樊仝、岚江省水文监测站\n秘书：甯采、岚江省图书馆馆员",
  ],
  [
    "an English letter in lines of one width",
    "Dear colleague,\nthe meeting has been moved to the small hall on the third\nfloor, because the large one is being painted this week. The\nagenda is unchanged, and the minutes of the last one will be\nsent to you before Friday.",
  ],
  ["days of work", "他们连续75日在坝上值守，历时116日召开总结会；前后45日在外，第98日上午返程，用时365日下午完工。"],
  [
    "readings in full-width brackets",
    "词语：发（fā）现、发（fà）廊；重（chóng）复、重（zhòng）量；还（hái）是、归还（huán）。",
  ],
  [
    "readings in full-width brackets in Traditional",
    "「行」有兩讀：銀行（háng）、行（xíng）走；「樂」亦然：音樂（yuè）、快樂（lè）。",
  ],
  ["letters of options", "第一题选（A），第二题选（B），第三题选（C）；附图[a]、附图[b]、附图[e]见后。"],
];
