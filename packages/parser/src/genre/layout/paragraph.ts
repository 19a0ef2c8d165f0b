/** Ends of a sentence, with the quotation marks and brackets that may follow. */
const FULL_STOP = /[。！？!?…；;][”’」』）)】\]]{0,3}$/u;

/** A line that a paragraph of the readout may be: it ends like a sentence or leads to the next line by a colon. */
export function endsLikeSentence(line: string): boolean {
  return FULL_STOP.test(line) || /[：:，,]$/u.test(line);
}

/** Reporters in brackets at the end of a paragraph: `。（记者甲 通讯员乙）`, `（岚江日报记者 甲）`, `（来源：…）`. */
const TRAILING_BYLINE =
  /\s{0,4}[（(]\s{0,2}(?:[^（）()。，；\n]{0,16}(?:记者|通讯员|实习生)[^（）()。\n]{0,60}|(?:作者|文\/图|编辑|责编|责任编辑|来源)[^（）()。\n]{0,60}|完)[）)]\s{0,2}$/u;

/** How many characters at the end of a paragraph name its reporters, white space before them included; 0 for none. */
export function toBylineLength(paragraph: string): number {
  const tail = paragraph.slice(-80);
  return TRAILING_BYLINE.exec(tail)?.[0].length ?? 0;
}

const PLACE_OF_MEETING =
  /(?:主|分)会场|以(?:电视|视频|电话|电视电话|网络视频|线上线下[^，。]{0,6})(?:会议)?(?:的)?(?:形式|方式)|视频(?:连线|直播)至|(?:设|开)[^，。]{0,6}会场/u;
const SPEECH = /指出|强调|要求|认为|提出|部署|讲话|发言|汇报|通报|宣读|审议|[，。；]要|必须|务必/u;

/** Whether a paragraph only tells in which rooms, by which means and before whom the meeting was held. */
export function isVenue(paragraph: string): boolean {
  return paragraph.length <= 300 && PLACE_OF_MEETING.test(paragraph) && !SPEECH.test(paragraph);
}

/** `（白桦林场 甲乙）`: somebody's unit and name in brackets, alone on the last line. */
const SIGNATURE = /^[（(][\u3400-\u9fff·]{2,20}\s{1,4}[\u3400-\u9fff·]{2,4}[）)]$/u;
/** A whole line in brackets is a note on the text, not its sentence. */
const NOTE = /^[（(][^（）()\n]{2,120}[）)]$/u;

/** What a line in brackets after the last paragraph is. */
export function readNote(line: string): "byline" | "credit" | undefined {
  if (SIGNATURE.test(line)) return "byline";
  return NOTE.test(line) && !/。[）)]$/u.test(line) ? "credit" : undefined;
}
