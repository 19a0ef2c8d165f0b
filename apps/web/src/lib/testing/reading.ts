import type { Edit, Readout, Span } from "@readout/schema";
import type { Reading } from "../reader/reading.ts";

/** A small mangled copy and its record, made by hand: a meeting, two people, one directive with a task and a goal. */

const COPY =
  "省委召開專題會\n1月5日,省委書記程遠(yuǎn)舟主持召開省委第3次專題會。程遠(yuǎn)舟強調(diào),各市要抓好核酸檢測,守住底線。";
const TEXT =
  "省委召开专题会\n1月5日，省委书记程远舟主持召开省委第3次专题会。程远舟强调，各市要抓好核酸检测，守住底线。";

/** Where `found` stands in the text, counting its occurrences from 0. */
function spanOf(found: string, occurrence = 0): Span {
  let start = TEXT.indexOf(found);
  for (let index = 0; index < occurrence; index++) start = TEXT.indexOf(found, start + 1);
  if (start < 0) throw new Error(`the text has no ${found}`);
  return [start, start + found.length];
}

/** Aligns copy and text: readings in brackets were pressed in, every other character stands for one. */
function toEdits(): Edit[] {
  const edits: Edit[] = [];
  let [at, to] = [0, 0];
  while (at < COPY.length) {
    const reading = /^\([^)]*\)/u.exec(COPY.slice(at))?.[0];
    const [was, now, step] = reading
      ? [reading, "", "pinyin-gloss"]
      : [COPY.charAt(at), TEXT.charAt(to), /[,]/u.test(COPY.charAt(at)) ? "punctuation" : "script"];
    if (was !== now) {
      edits.push({
        copy: [at, at + was.length],
        text: [to, to + now.length],
        was,
        steps: [step],
        confidence: 1,
      } as Edit);
    }
    at += was.length;
    to += now.length;
  }
  return edits;
}

const person = (id: string, name: string, offices: string[], roles: string[], spans: Span[]) => ({
  id,
  meeting: "m1",
  name,
  offices,
  listedAs: null,
  roles,
  venue: null,
  spans,
});

const clause = (id: string, text: string, kind: string, rest: object = {}) => ({
  id,
  anchor: `${id.replace(".", "")}`.padEnd(16, "0"),
  span: [spanOf(text)[0], spanOf(text)[1] + 1],
  text,
  kind,
  verb: null,
  objects: [],
  open: false,
  phase: null,
  measures: [],
  deadline: null,
  figures: [],
  serves: [],
  rule: `clause/${kind}`,
  status: "stated",
  ...rest,
});

const record = {
  format: "readout/1",
  units: "utf-16",
  producer: { name: "readout", version: "0.1.0", options: {}, packs: [{ id: "epidemic", version: "1" }] },
  id: null,
  witness: "0123456789abcdef0123456789abcdef",
  textHash: "fedcba9876543210fedcba9876543210",
  source: {
    file: null,
    url: null,
    mediaType: "text/plain",
    encoding: "utf-8",
    bytes: 200,
    published: "2023-01-06",
    title: null,
    publisher: null,
    authors: [],
    retrieved: null,
    archivedUrl: null,
  },
  text: TEXT,
  textScript: "Hans",
  restoration: {
    copyScript: "Hant",
    damage: [{ step: "pinyin-gloss", edits: 3, confidence: 1 }],
    edits: toEdits(),
    unresolved: [],
  },
  blocks: [
    { role: "headline", span: [0, 7] },
    { role: "lead", span: [8, TEXT.length] },
  ],
  meetings: [
    {
      id: "m1",
      name: "省委第3次专题会",
      span: spanOf("省委第3次专题会"),
      ordinal: 3,
      series: [{ name: "省委专题会", organ: "省委", ordinal: 3, span: spanOf("省委第3次专题会") }],
      date: "2023-01-05",
      range: { from: "2023-01-05", to: "2023-01-05" },
      chair: "程远舟",
      chairIds: ["p1"],
      convener: null,
      mode: null,
      division: null,
      venues: [],
      agenda: [],
    },
  ],
  people: [person("p1", "程远舟", ["省委书记"], ["chair", "speaker"], [spanOf("程远舟"), spanOf("程远舟", 1)])],
  attendance: { open: false, collectives: [] },
  statements: [
    {
      id: "s1",
      meeting: "m1",
      speaker: "程远舟",
      speakerId: "p1",
      act: "强调",
      kind: "speech",
      span: spanOf("程远舟强调"),
    },
  ],
  assessments: [],
  decisions: [],
  directives: [
    {
      id: "d1",
      statement: "s1",
      speaker: "程远舟",
      speakerId: "p1",
      topic: null,
      modal: "要",
      addressee: { text: "各市", basis: "explicit", span: spanOf("各市") },
      span: [spanOf("各市")[0], TEXT.length],
      clauses: [
        clause("d1.1", "抓好核酸检测", "task", { measures: ["test.community"] }),
        clause("d1.2", "守住底线", "goal"),
      ],
    },
  ],
  mentions: {
    concepts: [{ code: "test.community", kind: "measure", text: "核酸检测", span: spanOf("核酸检测"), clause: "d1.1" }],
    dates: [{ text: "1月5日", span: spanOf("1月5日"), edtf: "2023-01-05" }],
    places: [],
    organs: [],
    people: [],
    meetings: [],
    policies: [],
    phrases: [],
    figures: [],
  },
  evidence: [
    {
      path: "/meetings/0/date",
      spans: [spanOf("1月5日")],
      rule: "date/month-day",
      status: "inferred",
      from: "source.published",
    },
  ],
  issues: [],
} as unknown as Readout;

export const reading: Reading = {
  record,
  copy: COPY,
  trace: [],
  coverage: { share: 0.9, unread: [spanOf("主持召开")] },
  labels: {
    "test.community": {
      zh: "核酸检测",
      en: "Nucleic-acid testing",
      area: { letter: "B", rank: 1, label: { zh: "检测、追踪、隔离", en: "Test, trace, isolate" } },
    },
  },
};
