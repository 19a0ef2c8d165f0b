import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { MANGLERS, randomFrom } from "../testing/mangle/mangle.ts";
import { restoreCopy } from "./restore.ts";

const SHARED = process.env.READOUT_SHARED ?? new URL("../../../../../shared/", import.meta.url).pathname;
const SAMPLES = new URL("../../../../samples/", import.meta.url).pathname;

interface Sample {
  readonly id: string;
  readonly text: string;
  readonly of: string | undefined;
}

const samples: readonly Sample[] = readdirSync(SAMPLES)
  .filter((id) => existsSync(`${SAMPLES}${id}/source.txt`))
  .map((id) => {
    const meta = JSON.parse(readFileSync(`${SAMPLES}${id}/meta.json`, "utf8")) as { mangled?: { of: string } };
    return { id, text: readFileSync(`${SAMPLES}${id}/source.txt`, "utf8"), of: meta.mangled?.of };
  });
const clean = samples.filter(({ of }) => of === undefined);
const auto = (copy: string) => restoreCopy(copy, { script: "auto" });

test.each(clean)("a clean sample comes back letter for letter: $id", ({ text }) => {
  const restored = auto(text);
  expect(restored.text).toBe(text);
  expect(restored.restoration).toMatchObject({ copyScript: "Hans", damage: [], edits: [], unresolved: [] });
  expect(restored.shadow).toBe(text);
});

test.each(samples.filter(({ of }) => of !== undefined))(
  "a mangled sample comes back as its original: $id",
  ({ text, of }) => {
    expect(auto(text).text).toBe(samples.find(({ id }) => id === of)?.text);
  },
);

// lines at exactly the width of the page, and marks that were half-width before, cannot be told afterwards
const LOSSY = ["hard wraps"];
const STYLES = Object.entries(MANGLERS).filter(([style]) => !LOSSY.includes(style));
const PARAGRAPHS = clean.filter(
  ({ text }) => !/[(),;:]|\n.{0,30}[^。！？：）”\n]\n/u.test(text.slice(text.indexOf("\n") + 1)),
);

test.each(STYLES)("a text mangled in a known style comes back as it was: %s", (_, mangle) => {
  expect(PARAGRAPHS.length).toBeGreaterThan(2);
  for (const [index, { text }] of PARAGRAPHS.entries()) {
    const mangled = mangle(text, randomFrom(index + 1));
    expect(auto(mangled).text).toBe(text);
  }
});

test("the model document comes back exactly", (context) => {
  const copy = `${SHARED}/seed/seed.txt`;
  if (!existsSync(copy)) return context.skip();
  const restored = auto(readFileSync(copy, "utf8"));
  expect(restored.text.trimEnd()).toBe(readFileSync(`${SHARED}/seed/seed.restored.txt`, "utf8").trimEnd());
  expect(restored.textScript).toBe("Hans");
  expect(restored.restoration.copyScript).toBe("Hant");
});

test("every text of the corpus comes back letter for letter", (context) => {
  const corpus = `${SHARED}/corpus/readouts.jsonl`;
  if (!existsSync(corpus)) return context.skip();
  const texts = ["readouts", "local"].flatMap((name) =>
    readFileSync(`${SHARED}/corpus/${name}.jsonl`, "utf8")
      .trim()
      .split("\n")
      .map((line) => (JSON.parse(line) as { text: string }).text),
  );
  expect(texts.length).toBeGreaterThan(600);
  expect(texts.filter((text) => auto(text).text !== text)).toEqual([]);
});

test("conversion is made where it is asked for, and never where it is forbidden", () => {
  const genuine = "她說：「後來我們於山裡住了三個月，乾糧都吃完了。」";
  expect(restoreCopy(genuine, { script: "auto" }).text).toBe(genuine);
  expect(restoreCopy(genuine, { script: "hans" }).text).toBe("她说：「后来我们于山里住了三个月，干粮都吃完了。」");
  const converted = "會議強調，要加強領導干部作風建設，規范制造業管理，之后由省委書記總結講話。";
  expect(restoreCopy(converted, { script: "auto" }).text).toBe(
    "会议强调，要加强领导干部作风建设，规范制造业管理，之后由省委书记总结讲话。",
  );
  expect(restoreCopy(converted, { script: "keep" }).text).toBe(converted);
});

test("a Traditional text keeps its characters and has a shadow of the same length", () => {
  const { text, textScript, shadow } = auto("署長表示，於下週公布調查結果，市民可親臨各區辦事處查閱，或於網頁瀏覽。");
  expect(textScript).toBe("Hant");
  expect(shadow).toBe("署长表示，于下周公布调查结果，市民可亲临各区办事处查阅，或于网页浏览。");
  expect(shadow).toHaveLength(text.length);
});

test("a text that nothing decides is left alone, and says so", () => {
  const { text, issues } = auto("鳥飛過學校門前，孩們鬧著往樹邊跑，雲遮陽。");
  expect(text).toContain("鳥飛過學校");
  expect(issues.map(({ code }) => code)).toEqual(["restore/undecided-script"]);
});

test("著 is 着 but in the words that keep it, and names keep their characters", () => {
  const copy =
    "會(huì)議強調(diào)，隨著(zhù)改革深入，要學(xué)習(xí)著(zhù)名專(zhuān)家畢昇、李乾的著(zhù)作，沿著(zhù)規(guī)范道路前進(jìn)，取得顯著(zhù)成效。";
  expect(auto(copy).text).toBe(
    "会议强调，随着改革深入，要学习著名专家毕昇、李乾的著作，沿着规范道路前进，取得显著成效。",
  );
});

test("brackets that the text printed survive the glosses inside them", () => {
  const copy = "各鎮、場(鎮、區(qū))設(shè)立會(huì)場(chǎng),統(tǒng)一開(kāi)會(huì),由各級(jí)領(lǐng)導(dǎo)參加。";
  expect(auto(copy).text).toBe("各镇、场（镇、区）设立会场，统一开会，由各级领导参加。");
});

test("a gloss that lost a bracket is taken out on a glossed page", () => {
  const copy = "會(huì)議指出,發(fā)展經(jīng)濟要堅(jiān)持開(kāi)放,產(chǎn業(yè)升級jí)要快,環(huán)境要好。";
  expect(auto(copy).text).toBe("会议指出，发展经济要坚持开放，产业升级要快，环境要好。");
});

test("bytes torn by a gloss are put together again, and only where one character fits", () => {
  const page = "堅(jiān)持發(fā)展產(chǎn)業(yè)。";
  const cases = [
    ["測(cè)量?jī)x器", "测量仪器"],
    ["因?yàn)檠哉Z行為", "因为言语行为"],
    ["高溫?zé)峤饷簹獬龎m", "高温热解煤气除尘"],
    ["要?jiǎng)?chuàng)新", "要创新"],
    ["談?wù)Z言", "谈语言"],
    ["走向?qū)W科", "走向学科"],
  ] as const;
  for (const [torn, whole] of cases) expect(auto(`${page}${torn}。`).text).toBe(`坚持发展产业。${whole}。`);
  const { text, restoration } = auto(`${page}要規(guī)?；瘧?yīng)用。`);
  expect(text).toContain("规?；");
  expect(restoration.unresolved.length).toBeGreaterThan(0);
});

test("a date without its mark is repaired when one reading is possible, else reported", () => {
  expect(auto("会议通报，1116日，全市启动检测。").text).toBe("会议通报，11月16日，全市启动检测。");
  const { text, restoration } = auto("会议通报，113日，全市启动检测。");
  expect(text).toBe("会议通报，113日，全市启动检测。");
  expect(restoration.unresolved[0]?.candidates).toEqual(["1月13日", "11月3日"]);
});
