import { fc, test as propertyTest } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { readSource } from "../../source/read-source.ts";
import { hasShared, readCorpus, sharedTitle, toPage } from "../../testing/shared.ts";
import { readDateline } from "./dateline.ts";
import { readLayout } from "./read-layout.ts";

const LEAD = "7月8日上午，省长陆启衡主持召开全省防汛视频会议，调度部署防范应对工作。";
const BODY = "陆启衡指出，今年入汛以来降雨偏多。各级各部门要压实责任，确保安全度汛。";

/** Roles and words of all blocks, one a line. */
const rolesOf = (text: string): string[] =>
  readLayout(text, undefined).map(({ role, span }) => `${role} ${text.slice(...span)}`);

test("headline, lead and body of a plain text", () => {
  expect(rolesOf(`全省防汛会议召开\n　　${LEAD}\n\n　　${BODY}\n`)).toEqual([
    "headline 全省防汛会议召开",
    `lead ${LEAD}`,
    `body ${BODY}`,
  ]);
});

test("a text that begins with its first sentence has no headline", () => {
  expect(rolesOf(`${LEAD}\n${BODY}`)).toEqual([`lead ${LEAD}`, `body ${BODY}`]);
});

test("one line alone is the text itself", () => {
  expect(rolesOf("全省防汛会议召开")).toEqual(["lead 全省防汛会议召开"]);
});

test("a headline in several lines", () => {
  const [first, ...rest] = rolesOf(`陆启衡在防汛会议上强调\n压实责任 守住底线\n闵叙东出席\n${LEAD}\n${BODY}`);
  expect(first).toBe("headline 陆启衡在防汛会议上强调");
  expect(rest.slice(0, 3)).toEqual(["subtitle 压实责任 守住底线", "subtitle 闵叙东出席", `lead ${LEAD}`]);
});

test("a heading between paragraphs belongs to the body", () => {
  expect(rolesOf(`全省防汛会议召开\n${LEAD}\n会议部署了三项工作：\n一、压实责任\n${BODY}`).slice(2, 4)).toEqual([
    "body 会议部署了三项工作：",
    "body 一、压实责任",
  ]);
});

describe("datelines", () => {
  test.each([
    ["新华社霁州7月8日电（记者甲乙、丙丁）", { year: null, month: 7, day: 8 }],
    ["新华社霁州2023年7月8日电 ", { year: 2023, month: 7, day: 8 }],
    ["岚江新闻网7月8日讯（记者 甲乙）", { year: null, month: 7, day: 8 }],
    ["本报霁州7月8日讯 ", { year: null, month: 7, day: 8 }],
    ["央视网消息（新闻联播）：", undefined],
    ["岚江日报讯（全媒体记者 甲乙）", undefined],
    ["岚江网/岚江头条客户端讯 记者甲乙、实习生丙丁报道：", undefined],
  ])("%s", (dateline, date) => {
    const text = `全省防汛会议召开\n${dateline}${LEAD}\n${BODY}`;
    const blocks = readLayout(text, undefined);
    expect(blocks.slice(1, 3).map(({ role, span }) => [role, text.slice(...span)])).toEqual([
      ["dateline", dateline],
      ["lead", LEAD],
    ]);
    expect(readDateline(dateline)?.date).toEqual(date);
  });

  test.each(["据岚江社7月8日消息，", "省气象局7月8日发布消息，", "7月8日，", "会议听取了通讯员的报告："])(
    "not %s",
    (begin) => {
      expect(rolesOf(`全省防汛会议召开\n${begin}${LEAD}\n${BODY}`)[1]).toBe(`lead ${begin}${LEAD}`);
    },
  );
});

describe("a line that says what it is", () => {
  test.each([
    ["byline", "（岚江日报记者 甲乙丙）"],
    ["byline", "（白鹭岭林场 甲乙丙）"],
    ["credit", "来源：岚江日报"],
    ["credit", "【责任编辑：甲乙丙】"],
    ["credit", "（来源：岚江应急 编辑：甲乙丙）"],
    ["credit", "2023-07-08 09:10　来源：岚江日报　浏览次数：12"],
    ["credit", "（本稿为虚构样例）"],
    ["caption", "会议现场"],
    ["caption", "图为会议现场。（甲乙丙摄）"],
    ["rights", "版权声明：本网注明“来源：岚江网”的稿件，版权归岚江网所有，转载须注明来源。"],
    ["rights", "未经本网书面授权，任何单位不得转载、摘编。"],
    ["rights", "Copyright © 2023 岚江网 All Rights Reserved"],
    ["furniture", "【打印】【关闭】"],
    ["furniture", "分享到：微信 微博"],
    ["related", "上一篇：霁州市召开防汛会"],
  ])("%s: %s", (role, line) => {
    expect(rolesOf(`全省防汛会议召开\n${LEAD}\n${BODY}\n${line}`).at(-1)).toBe(`${role} ${line}`);
  });

  // a reader skips rights, related and furniture: no sentence of a readout may be among them
  test.each([
    "会议强调，要加强版权保护，未经许可不得转载他人作品，依法打击侵权行为。",
    "记者从会上了解到，全省水库运行平稳。",
    "责任编辑队伍建设要抓紧抓实。",
    "会议还研究了其他事项。",
    "甲乙丙参加。",
    "（一）压实各级责任。",
    "声明要及时，口径要一致。",
    "作者要深入生活、扎根人民。",
    "来源于群众、服务于群众，是做好工作的根本。",
    "分享改革成果，让群众有更多获得感。",
  ])("body: %s", (line) => {
    expect(rolesOf(`全省防汛会议召开\n${LEAD}\n${line}\n${BODY}`)[2]).toBe(`body ${line}`);
  });
});

test("reporters in brackets at the end of a paragraph are a byline of their own", () => {
  expect(rolesOf(`全省防汛会议召开\n${LEAD}\n${BODY}（记者 甲乙 通讯员 丙丁）`).slice(2)).toEqual([
    `body ${BODY}`,
    "byline （记者 甲乙 通讯员 丙丁）",
  ]);
});

test("the last paragraph that only tells rooms and means is the venue", () => {
  const venue = "会议以视频形式召开，各市、县设分会场。省防指成员单位有关负责人在主会场参加会议。";
  expect(rolesOf(`全省防汛会议召开\n${LEAD}\n${BODY}\n${venue}（记者甲乙）`).slice(3)).toEqual([
    `venue ${venue}`,
    "byline （记者甲乙）",
  ]);
  const mixed = "会议以视频形式召开，各市设分会场。陆启衡强调，要压实责任。";
  expect(rolesOf(`全省防汛会议召开\n${LEAD}\n${BODY}\n${mixed}`).at(-1)).toBe(`body ${mixed}`);
});

test("what a pasted page has above its headline is furniture", () => {
  const above = [
    "首页 新闻 图片 视频",
    "首页 | 新闻 | 图片 | 视频",
    "当前位置：首页 > 新闻",
    "久久精品,在线观看,免费视频,高清",
  ];
  const roles = rolesOf(`${above.join("\n")}\n全省防汛会议召开\n${LEAD}\n${BODY}`);
  expect(roles.slice(0, 5)).toEqual([...above.map((line) => `furniture ${line}`), "headline 全省防汛会议召开"]);
});

test("a headline in words with spaces between is no list of words", () => {
  const headline = "压实责任 守住底线 程远舟 陆启衡 闵叙东 袁谨出席 邱致和 阮承志参加";
  expect(rolesOf(`${headline}\n${LEAD}\n${BODY}`)[0]).toBe(`headline ${headline}`);
});

test("titles of other articles at the end are related", () => {
  const text = `全省防汛会议召开\n${LEAD}\n${BODY}\n相关阅读\n霁州市召开防汛会\n望川市部署抗旱`;
  expect(rolesOf(text).slice(3)).toEqual(["related 相关阅读", "related 霁州市召开防汛会", "related 望川市部署抗旱"]);
  expect(rolesOf(`全省防汛会议召开\n${LEAD}\n${BODY}\n- 霁州市召开防汛会\n- 望川市部署抗旱`).slice(3)).toEqual([
    "related - 霁州市召开防汛会",
    "related - 望川市部署抗旱",
  ]);
});

/** Roles and words of a page's blocks. */
function rolesOfPage(html: string): string[] {
  const { text, blocks } = readSource({ html });
  return readLayout(text, { blocks: blocks ?? [] }).map(({ role, span }) => `${role} ${text.slice(...span)}`);
}

const around = (article: string): string => `<html><body>
<div class="nav"><a href="/">首页</a> <a href="/news">新闻</a> <a href="/photo">图片</a></div>
<div class="crumb">当前位置：首页 &gt; 新闻</div>
<div class="main">${article}</div>
<div class="rel"><h3>相关新闻</h3><ul><li><a href="/1">霁州市召开防汛工作会议部署近期任务</a></li><li><a href="/2">望川市召开抗旱工作会议部署近期任务</a></li></ul></div>
<div class="foot">岚江网版权所有 岚ICP备00000000号</div></body></html>`;

test("a page's article stands apart from what surrounds it", () => {
  const html = around(
    `<h1>全省防汛会议召开</h1><div class="info">2023-07-08 09:10 来源：岚江日报</div><div class="text"><p>${LEAD}</p><p>${BODY}</p><p>（记者甲乙）</p></div>`,
  );
  const roles = rolesOfPage(html);
  const outside = /^(?:furniture|related|rights) /u;
  expect(roles.filter((role) => !outside.test(role))).toEqual([
    "headline 全省防汛会议召开",
    "credit 2023-07-08 09:10 来源：岚江日报",
    `lead ${LEAD}`,
    `body ${BODY}`,
    "byline （记者甲乙）",
  ]);
  expect(roles.filter((role) => outside.test(role))).toHaveLength(6);
});

test.each([
  ["lines broken by <br>", `<h1>全省防汛会议召开</h1><div id="zoom">　　${LEAD}<br><br>　　${BODY}</div>`],
  [
    "a page laid out by tables",
    `<table><tr><td class="bt">全省防汛会议召开</td></tr><tr><td><p>${LEAD}</p><p>${BODY}</p></td></tr></table>`,
  ],
  ["a page that stands in a form", `<form id="form1"><h2>全省防汛会议召开</h2><p>${LEAD}</p><p>${BODY}</p></form>`],
  ["a headline that nothing marks", `<div>全省防汛工作视频会议召开</div><div><p>${LEAD}</p><p>${BODY}</p></div>`],
  [
    "paragraphs that are links",
    `<h1>全省防汛会议召开</h1><div><p>${LEAD}</p><p><a href="/x">${BODY.slice(0, 20)}</a></p><p>${BODY}</p></div>`,
  ],
])("%s", (_, article) => {
  const roles = rolesOfPage(around(article)).filter((role) => /^(?:headline|lead|body) /u.test(role));
  expect(roles[0]).toMatch(/^headline 全省防汛.*会议召开$/u);
  expect(roles[1]).toBe(`lead ${LEAD}`);
  expect(roles.at(-1)).toBe(`body ${BODY}`);
});

test.each([
  ["without elements", `全省防汛会议召开<br>${LEAD}<br>${BODY}`],
  ["beside its elements", `<h1>全省防汛会议召开</h1>${LEAD}<div><p>${BODY}</p></div>`],
  ["in paragraphs alone", `<p>全省防汛会议召开</p><p>${LEAD}</p><p>${BODY}</p>`],
])("a page with its text %s is read whole", (_, html) => {
  expect(rolesOfPage(html)).toEqual(["headline 全省防汛会议召开", `lead ${LEAD}`, `body ${BODY}`]);
});

test.each([
  ["one heading and a lesser one", "<h2>陆启衡在防汛会议上强调</h2><h3>压实责任 守住底线</h3>"],
  ["lines that nothing marks", "<p>陆启衡在全省防汛会议上强调</p><p>压实各级责任 守住安全底线</p>"],
])("a headline in %s", (_, heading) => {
  const roles = rolesOfPage(around(`<div>${heading}<p>${LEAD}</p><p>${BODY}</p></div>`)).filter((role) =>
    /^(?:headline|subtitle) /u.test(role),
  );
  expect(roles).toEqual([expect.stringMatching(/^headline 陆启衡/u), expect.stringMatching(/^subtitle 压实/u)]);
});

test("lines without marks above what looks like a headline are not set aside", () => {
  const lines = ["雨水落在青砚河边的石阶上面", "山路上的雾气慢慢地散开", "林间的枫叶红了一层又一层"];
  const html = `<div>${lines.map((line) => `<p>${line}</p>`).join("")}<p>${LEAD}</p><p>${BODY}</p></div>`;
  expect(rolesOfPage(html).filter((role) => /^(?:furniture|related|rights) /u.test(role))).toEqual([]);
});

test("a headline that is a link to the article itself is one", () => {
  expect(
    rolesOfPage(around(`<h2><a href="/x">全省防汛会议召开</a></h2><div><p>${LEAD}</p><p>${BODY}</p></div>`)),
  ).toContain("headline 全省防汛会议召开");
});

test("of a page without a paragraph nothing is set aside but links", () => {
  expect(
    rolesOfPage("<div>防汛会议</div><div>甲乙 丙丁</div><ul><li><a>另一篇文章的标题在这里</a></li></ul>").map(
      (role) => role.split(" ")[0],
    ),
  ).toEqual(["headline", "subtitle", "related"]);
});

test("a short last paragraph belongs to an article of one paragraph", () => {
  const roles = rolesOfPage(
    around(`<h1>全省防汛会议召开</h1><div class="text"><p>${LEAD}${BODY}${BODY}</p><p>闵叙东参加。</p></div>`),
  );
  expect(roles).toContain("body 闵叙东参加。");
});

test("teasers with prose of their own are no part of the article", () => {
  const teaser = (title: string): string =>
    `<div class="item"><h4><a href="/">${title}</a></h4><p>${title}，强调要压实责任，确保安全。</p></div>`;
  const teasers = ["霁州市召开防汛会", "望川市部署抗旱", "桐坞市检查水库"].map(teaser).join("");
  const roles = rolesOfPage(
    around(`<h1>全省防汛会议召开</h1><div><p>${LEAD}</p><p>${BODY}</p></div><div>${teasers}</div>`),
  );
  expect(roles.filter((role) => /^(?:lead|body) /u.test(role))).toEqual([`lead ${LEAD}`, `body ${BODY}`]);
});

test("a label beside the text is furniture, a line named for a subtitle is one", () => {
  const roles = rolesOfPage(
    around(
      `<h1>全省防汛会议召开</h1><div class="subtitle">压实责任 守住底线</div><div class="ewm">手机看新闻</div><div><p>${LEAD}</p><p>${BODY}</p></div>`,
    ),
  );
  expect(roles).toContain("subtitle 压实责任 守住底线");
  expect(roles).toContain("furniture 手机看新闻");
});

test("a heading broken into lines is one headline", () => {
  const html = around(`<h1>陆启衡在防汛会议上强调<br>压实责任 守住底线</h1><div><p>${LEAD}</p><p>${BODY}</p></div>`);
  const roles = rolesOfPage(html).filter((role) => /^(?:headline|subtitle) /u.test(role));
  expect(roles).toEqual(["headline 陆启衡在防汛会议上强调", "subtitle 压实责任 守住底线"]);
});

test("what follows the editor's line elsewhere on the page is another article", () => {
  const other = "霁州市召开防汛会议，部署近期工作，要求压实责任，落实措施，确保安全。";
  const html = `<div><h1>全省防汛会议召开</h1><div><p>${LEAD}</p><p>${BODY}</p><p>${BODY}</p><p>${BODY}</p><p>责任编辑：甲乙</p></div><div><h3>霁州防汛</h3><p>${other}</p></div></div>`;
  expect(rolesOfPage(html).find((role) => role.endsWith(other))).toBe(`furniture ${other}`);
});

const line = fc.oneof(
  fc.constantFrom(
    "全省防汛会议召开",
    LEAD,
    BODY,
    "（记者甲乙）",
    "来源：岚江",
    "相关阅读",
    "- 甲",
    "版权声明：乙",
    "央视网消息：",
    "　",
    "",
  ),
  fc.string({ unit: "binary", maxLength: 12 }),
);

propertyTest.prop([fc.array(line, { maxLength: 12 }), fc.boolean()])(
  "blocks are sorted, disjoint, trimmed, and all that is not white space stands in one",
  (lines, isPage) => {
    const text = lines.join("\n");
    const toStart = (index: number): number => lines.slice(0, index).join("").length + index;
    const blocks = lines.map((own, index) => ({
      span: [toStart(index), toStart(index) + own.length] as const,
      tag: "p",
      linkShare: (index % 3) / 2,
      container: `div.a~0/p~${index + 1}`,
    }));
    let end = 0;
    let between = "";
    for (const { span } of readLayout(text, isPage ? { blocks } : undefined)) {
      expect(span[0]).toBeGreaterThanOrEqual(end);
      expect(span[1]).toBeGreaterThan(span[0]);
      between += text.slice(end, span[0]);
      end = span[1];
    }
    expect((between + text.slice(end)).replace(/[\s\u200b-\u200f\ufeff]+/gu, "")).toBe("");
  },
);

describe.skipIf(!hasShared)(sharedTitle("the corpus"), () => {
  test("no paragraph of a readout is set aside, and each text begins with its headline", () => {
    const OUTSIDE = new Set(["rights", "related", "furniture"]);
    const wrong = readCorpus().flatMap((one) => {
      const text = toPage(one);
      const blocks = readLayout(text, undefined);
      const aside = blocks.filter(({ role }) => OUTSIDE.has(role)).map(({ span }) => text.slice(...span));
      return blocks[0]?.role === "headline" && aside.length === 0
        ? []
        : [`${one.id} ${blocks[0]?.role} ${aside.join(" | ")}`];
    });
    expect(wrong).toEqual([]);
  });
});
