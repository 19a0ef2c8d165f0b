import type { BlockRole } from "@readout/schema";

/** A line that says by its own words what it is; each pattern must match the whole purpose of the line, not a word of it. */
interface LinePattern {
  readonly role: BlockRole;
  /** Longer lines are paragraphs of the readout whatever they begin with. */
  readonly most: number;
  readonly pattern: RegExp;
}

const PATTERNS: readonly LinePattern[] = [
  {
    role: "rights",
    most: 600,
    pattern:
      /^[【[(（※*\s]{0,3}(?:版权(?:声明|所有|说明)|免责(?:声明|条款)|特别声明|郑重声明|声明|转载(?:声明|须知|说明))(?:[】\])）]|\s{0,2}[:：]|$|\s|©)|^(?:【[^】]{0,12}】)?凡(?:本网|注明|本站|来源|标注|署名|未注明)[^。]{0,40}(?:作品|稿件|内容|版权|转载|来源)|^未经[^。]{0,30}(?:授权|许可|同意|允许)[^。]{0,20}(?:不得|禁止|严禁)[^。]{0,30}(?:转载|使用|复制|摘编|镜像)|^(?:本网站|本站|本文|本稿|以上|文章|该文)[^。]{0,40}(?:仅代表作者|不代表本[网站台报]|版权归|转载请|转载自)|^(?:如需)?转载[^。]{0,20}(?:请|须|需)[^。]{0,10}注明|^(?:Copyright|©|\(c\)|Ⓒ)|(?:All Rights Reserved|ICP备|ICP证|公网安备|网安备)|^(?:互联网新闻信息服务许可证|信息网络传播视听节目许可证|违法和不良信息举报|增值电信业务)/iu,
  },
  {
    role: "related",
    most: 30,
    pattern:
      /^[【[◆■●▲▼☆★>》|\s]{0,3}(?:相关(?:阅读|新闻|链接|文章|报道|推荐|内容|专题|信息|稿件|资讯)|(?:推荐|延伸|热门|更多|精彩|拓展|猜你喜欢的?)(?:阅读|新闻|推荐|图集|文章|资讯|内容|视频|图片)|热点(?:推荐|新闻|排行|专题)|(?:新闻|点击|阅读|浏览|24小时)排行榜?|猜你喜欢|大家都在看|为您推荐|编辑推荐|最新(?:新闻|文章|消息|资讯)|今日(?:热点|头条|推荐))[】\]:：>》|\s]{0,4}(?:更多|MORE)?[>》]{0,2}$/iu,
  },
  { role: "related", most: 120, pattern: /^(?:上一[篇条则页个]|下一[篇条则页个]|前一篇|后一篇)\s{0,3}[:：]/u },
  {
    role: "credit",
    most: 80,
    pattern:
      /^[【[（(\s]{0,2}(?:(?:信息|文章|稿件|新闻|资料|内容|图文|本文)?来源|稿源|来稿|供稿|供稿单位|(?:本期|本文|责任|执行|值班|网络|新媒体|网站|审核|版面|美术|视频|文字|图文|总)?(?:编辑|编审|主编|责编|编委|校对|审核|审校|监制|初审|复审|终审|一审|二审|三审|核校|签发|制作|统筹|策划|排版|设计))(?:单位|人|员)?\s{0,2}(?:[:：|｜/]|丨)\s{0,2}\S[^。！？]*[）)\]】]?$/u,
  },
  {
    role: "byline",
    most: 80,
    pattern:
      /^[（([【\s]{0,2}(?:[^（）()，。；：:\s]{0,12}(?:记者|通讯员|实习生)(?!站|会|们|节|问|提|表示|了解|从|在|获悉|采访|团|招待)|作者|撰文|撰稿|文|文图|图文|文\/图)\s{0,2}(?:[:：/|｜丨]\s{0,2})?[\u3400-\u9fff·]{2,4}(?:[\s、，,/]{1,3}(?:(?:本报|实习|见习)?(?:记者|通讯员|实习生))?[:：]?\s{0,2}[\u3400-\u9fff·]{2,6}){0,8}\s{0,3}(?:报道|摄影报道|文\/图|摄|整理)?[）)\]】]?$/u,
  },
  {
    role: "caption",
    most: 80,
    pattern:
      /^(?:[▲△↑↓◀▶]\s{0,2}\S[^。]*。?|(?:图为|图示|上图|下图|左图|右图|图[一二三四五六七八九十\d]{1,2}[:：]|图片(?:来源|说明)?[:：])\S.*|(?:会议|活动|座谈会|视频会议)(?:现场|会场)(?:图|图片|照片)?。?|\S.{0,70}(?:摄影[:：]\s{0,2}[\u3400-\u9fff·]{2,4}|[\s（(。](?:[^。，\s]{0,12}(?:记者|通讯员)\s?)?[\u3400-\u9fff·]{2,4}\s{0,2}摄|[\s（(。](?:视觉中国(?:\s资料)?|资料图片?|新华社发|[^\s。，]{2,12}供图))[）)]?)$/u,
  },
  {
    role: "subtitle",
    most: 120,
    pattern: /^[（(\s]{0,2}(?:原标题|原题|原文标题)\s{0,2}[:：]\s{0,2}\S.*$/u,
  },
  {
    role: "furniture",
    most: 80,
    pattern:
      /^[【[\s]{0,2}(?:(?:您?(?:当前|现在|所在)的?位置|当前栏目|所在栏目)\s{0,2}[:：是].*|(?:首页|网站首页|返回首页)(?:\s{0,3}[>»›|/\-–—].*|(?:\s{1,3}\S{1,6}){2,30})?|(?:关键词|关键字|标签|[Tt]ags?)\s{0,2}[:：].*|分享(?:(?:到|至)\s?[:：]?[^，。]{0,30}|\s?[:：][^，。]{0,30})?|(?:字体|字号)\s{0,2}[:：].{0,20}|(?:打印|关闭|收藏|点赞|返回|复制链接|我要打印|打印本页|关闭窗口|返回顶部|加入收藏|设为首页|联系我们|扫一扫[^。]{0,30}|(?:扫码)?关注[^，。]{0,12}(?:微信|微博|公众号|客户端|我们))(?:[\s|】\]【[]{0,5}(?:打印|关闭|收藏|返回顶部|返回|本页|窗口|分享))*|(?:浏览|阅读|点击)(?:次数|量|数|率)?\s{0,2}[:：]\s{0,2}\d{0,9}\s{0,2}次?|(?:责任编辑)?\s{0,2}(?:打印|关闭))[】\]\s]{0,3}$/u,
  },
  {
    role: "furniture",
    most: 20,
    pattern:
      /^(?:[（(]完[）)]|[-—=*_·.。~#\s]{2,20}|【(?:打印|关闭|纠错|字号)[^】]{0,6}】|\d{1,3}|\+1|图集|阅读全文|展开全文|查看更多|点击查看更多?)$/u,
  },
];

/** Words that link farms put above the pages they copy. */
const FARM_WORD =
  /无码|有码|中文字幕|久久|亚洲|欧美|日韩|国产|精品|一区|二区|三区|在线(?:观看|播放|视频)|免费(?:观看|视频|播放)|高清|成人|黄色|[Aa][Vv]|[Aa]片|三级片?|娱乐城|博彩|彩票|老虎机|真人|棋牌|下载(?:安装|app)/gu;
const LEAST_FARM_WORDS = 4;
/** Labels between bars or slashes: the bar of sections on top of a page. */
const SECTION_BAR = /^[^\s|｜/]{1,8}(?:\s{0,2}[|｜/]\s{0,2}[^\s|｜/]{1,8}){3,40}$/u;

/** Whether a line lists keywords or sections and says nothing: short words side by side, no sentence. */
function isWordList(line: string): boolean {
  if (line.length > 600 || /[。！？；]/u.test(line)) return false;
  if (SECTION_BAR.test(line) && !/\d{4}/u.test(line)) return true;
  return (line.match(FARM_WORD)?.length ?? 0) >= LEAST_FARM_WORDS;
}

/** What a line says it is by its own words; `undefined` for headlines and paragraphs. */
export function readLineRole(line: string): BlockRole | undefined {
  const found = PATTERNS.find(({ most, pattern }) => line.length <= most && pattern.test(line))?.role;
  return found ?? (isWordList(line) ? "furniture" : undefined);
}

/** A line of facts under a headline: day, source, author, clicks, nothing else. */
const FACT =
  /(?:(?:19|20)\d{2}[-/.年]\s?\d{1,2}[-/.月]\s?\d{1,2}日?|\d{1,2}:\d{2}(?::\d{2})?|(?:来源|信息来源|稿源|作者|编辑|责任编辑|责编|记者|发布时间|发布日期|发布单位|时间|日期|浏览次数|浏览|点击|点击数|阅读|字体|字号|分享到?|访问量|责任者|栏目|打印)\s{0,3}[:：]?)/gu;

/** Whether a line only holds facts of publication: at least one, and little beside them. */
export function isFactLine(line: string): boolean {
  if (line.length > 120 || /[。！？；]/u.test(line)) return false;
  const facts = line.match(FACT);
  if (!facts) return false;
  const rest = line.replace(FACT, "").replace(/[\s\p{P}\p{S}\d]+/gu, "");
  const dated = /(?:19|20)\d{2}[-/.年]/u.test(line);
  return rest.length <= (facts.length + 1) * 10 && (dated || facts.length >= 2 || line.search(FACT) === 0);
}
