const FIRST_LEAD = 0x81;
const LAST_LEAD = 0xfe;
const FIRST_TRAIL = 0x40;
const LAST_TRAIL = 0xfe;
const NO_TRAIL = 0x7f;
const ROW = LAST_TRAIL - FIRST_TRAIL + 1;

/** GBK both ways, private use included, so that what a program read wrongly can be written back as it was. */
export interface Gbk {
  /** The code unit of two bytes; 0 where they are no pair. */
  decode(lead: number, trail: number): number;
  /** Lead × 256 + trail of a code unit; 0 where it has no pair. */
  encode(unit: number): number;
}

let gbk: Gbk | undefined;

/** Built at first use from the platform's own decoder; `undefined` where the platform has none. */
export function loadGbk(): Gbk | undefined {
  gbk ??= build();
  return gbk;
}

function build(): Gbk | undefined {
  const data = new Uint8Array((LAST_LEAD - FIRST_LEAD + 1) * (ROW - 1) * 2);
  let length = 0;
  for (let lead = FIRST_LEAD; lead <= LAST_LEAD; lead++) {
    for (let trail = FIRST_TRAIL; trail <= LAST_TRAIL; trail++) {
      if (trail === NO_TRAIL) continue;
      data[length++] = lead;
      data[length++] = trail;
    }
  }
  let text: string;
  try {
    text = new TextDecoder("gb18030").decode(data);
  } catch {
    return undefined;
  }
  if (text.length * 2 !== length) return undefined;
  const units = new Uint16Array((LAST_LEAD - FIRST_LEAD + 1) * ROW);
  const pairs = new Uint16Array(0x10000);
  for (let at = 0; at < text.length; at++) {
    const [lead, trail] = [data[at * 2] as number, data[at * 2 + 1] as number];
    const unit = text.charCodeAt(at);
    if (unit === 0xfffd) continue;
    units[(lead - FIRST_LEAD) * ROW + trail - FIRST_TRAIL] = unit;
    // A3A0 is read as a space too; what is written is A1A1
    if (pairs[unit] === 0) pairs[unit] = lead * 256 + trail;
  }
  return {
    decode(lead, trail) {
      if (lead < FIRST_LEAD || lead > LAST_LEAD || trail < FIRST_TRAIL || trail > LAST_TRAIL) return 0;
      return units[(lead - FIRST_LEAD) * ROW + trail - FIRST_TRAIL] as number;
    },
    encode: (unit) => pairs[unit] as number,
  };
}
