/** A byte order mark at the start, as an encoding's name and its length in bytes. */
export function readByteOrderMark(
  bytes: Uint8Array,
): { readonly encoding: string; readonly length: number } | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: "utf-8", length: 3 };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: "utf-16le", length: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: "utf-16be", length: 2 };
  // 84 31 95 33 is U+FEFF in GB18030
  if (bytes[0] === 0x84 && bytes[1] === 0x31 && bytes[2] === 0x95 && bytes[3] === 0x33)
    return { encoding: "gb18030", length: 4 };
  return undefined;
}

/** The prescan of the HTML standard looks at 1,024 bytes; pages in the wild put their declaration behind scripts and comments. */
const PRESCAN_BYTES = 4096;

const META_CHARSET = /<meta[^>]{0,400}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{1,40})/iu;
const XML_ENCODING = /^\s{0,99}<\?xml[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']([\w.:-]{1,40})/iu;

/** The encoding that a page declares for itself, by its name in the Encoding Standard. */
export function readDeclaredEncoding(bytes: Uint8Array): string | undefined {
  const head = toAscii(bytes.subarray(0, PRESCAN_BYTES));
  const label = META_CHARSET.exec(head)?.[1] ?? XML_ENCODING.exec(head)?.[1];
  return label === undefined ? undefined : readEncodingName(label);
}

/** `GB2312` → `gb18030`, `utf8` → `utf-8`; `undefined` for a label that the Encoding Standard does not know. */
export function readEncodingName(label: string): string | undefined {
  let name: string;
  try {
    name = new TextDecoder(label.trim()).encoding;
  } catch {
    return undefined;
  }
  // GB18030 holds GBK, GBK holds GB2312: pages declare the smallest and use the largest
  return name === "gbk" ? "gb18030" : name;
}

function toAscii(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += byte < 0x80 ? String.fromCharCode(byte) : " ";
  return text;
}
