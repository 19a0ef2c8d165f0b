/** One line of a page: where it begins, in points, and what it says. */
export interface PrintedLine {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size?: number;
}

/** How the fonts of a PDF tell their characters: by a table inside, by a table that the reader must have, or not at all. */
export type Font = "to-unicode" | "UniGB-UCS2-H" | "GBK-EUC-H" | "mute";

const toHex = (text: string): string =>
  [...Buffer.from(text, "utf16le").swap16()].map((byte) => byte.toString(16).padStart(2, "0")).join("");

/** A PDF with these pages, uncompressed; every character is as wide as it is high. */
export function writePdf(
  pages: readonly (readonly PrintedLine[])[],
  {
    font = "to-unicode",
    encode = toHex,
    trailer = "",
  }: { font?: Font; encode?: (text: string) => string; trailer?: string } = {},
): Uint8Array {
  const isIdentity = font === "to-unicode" || font === "mute";
  const ordering = isIdentity ? "Identity" : "GB1";
  const objects = [
    "<</Type/Catalog/Pages 2 0 R>>",
    `<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, index) => `${7 + index * 2} 0 R`).join(" ")}]>>`,
    `<</Type/Font/Subtype/Type0/BaseFont/SimSun/Encoding/${isIdentity ? "Identity-H" : font}/DescendantFonts[4 0 R]${font === "to-unicode" ? "/ToUnicode 6 0 R" : ""}>>`,
    `<</Type/Font/Subtype/CIDFontType0/BaseFont/SimSun/CIDSystemInfo<</Registry(Adobe)/Ordering(${ordering})/Supplement 0>>/DW 1000/FontDescriptor 5 0 R>>`,
    "<</Type/FontDescriptor/FontName/SimSun/Flags 4/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 900/Descent -200/CapHeight 700/StemV 80>>",
    toStream(
      "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /T def /CMapType 2 def 1 begincodespacerange <0000> <ffff> endcodespacerange 1 beginbfrange <0000> <ffff> <0000> endbfrange endcmap end end",
    ),
  ];
  for (const [index, lines] of pages.entries()) {
    const drawn = lines.map(
      ({ x, y, text, size = 16 }) => `BT /F ${size} Tf 1 0 0 1 ${x} ${y} Tm <${encode(text)}> Tj ET`,
    );
    objects.push(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>/Contents ${8 + index * 2} 0 R>>`,
      toStream(drawn.join("\n")),
    );
  }
  let file = "%PDF-1.7\n";
  const places = objects.map((object, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return String(place).padStart(10, "0");
  });
  const table = places.map((place) => `${place} 00000 n \n`).join("");
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<</Size ${objects.length + 1}/Root 1 0 R${trailer}>>\nstartxref\n${file.length}\n%%EOF\n`;
  return new TextEncoder().encode(file);
}

const toStream = (content: string): string => `<</Length ${content.length}>>\nstream\n${content}\nendstream`;

/** Sets a paragraph as a Chinese office does: two characters of indent, lines of so many characters, from a height down. */
export function setParagraph(text: string, top: number, { perLine = 28, size = 16, left = 74 } = {}): PrintedLine[] {
  const lines: PrintedLine[] = [];
  for (let at = 0; at < text.length; ) {
    const indent = at === 0 ? 2 : 0;
    const end = at + perLine - indent;
    lines.push({ x: left + indent * size, y: top - lines.length * 28, text: text.slice(at, end), size });
    at = end;
  }
  return lines;
}
