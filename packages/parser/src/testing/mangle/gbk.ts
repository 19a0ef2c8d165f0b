const decoder = new TextDecoder("gb18030");
let bytes: Map<string, number> | undefined;

function table(): Map<string, number> {
  if (bytes) return bytes;
  bytes = new Map();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue;
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (character.length === 1 && character !== "\ufffd" && !bytes.has(character))
        bytes.set(character, lead * 256 + trail);
    }
  }
  return bytes;
}

/** The bytes of a text in GBK; what GBK lacks becomes `?`, as programs write it. */
export function toGbk(text: string): number[] {
  const known = table();
  const out: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) as number;
    const pair = known.get(character);
    if (code < 0x80) out.push(code);
    else if (pair !== undefined) out.push(pair >> 8, pair & 0xff);
    else out.push(0x3f);
  }
  return out;
}

/** Reads GBK as mirrors' programs do: a lead byte and what cannot follow it become one `?`. */
export function fromGbk(data: readonly number[]): string {
  let out = "";
  for (let at = 0; at < data.length; at++) {
    const lead = data[at] as number;
    if (lead < 0x80) {
      out += String.fromCharCode(lead);
      continue;
    }
    const trail = data[at + 1];
    if (trail !== undefined && lead >= 0x81 && lead <= 0xfe && trail >= 0x40 && trail !== 0x7f && trail <= 0xfe)
      out += decoder.decode(Uint8Array.of(lead, trail));
    else out += "?";
    at++;
  }
  return out;
}
