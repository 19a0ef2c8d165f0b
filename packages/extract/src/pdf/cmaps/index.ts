type Packed = Promise<{ readonly cmaps: Readonly<Record<string, string>> }>;

/** The tables that lead from the codes of Chinese fonts to characters, where a PDF does not carry its own. Each is loaded when a font names it. */
const CMAPS: Readonly<Record<string, () => Packed>> = {
  "Adobe-CNS1-UCS2": () => import("./adobe-cns1-ucs2.data.ts"),
  "Adobe-GB1-UCS2": () => import("./adobe-gb1-ucs2.data.ts"),
  "B5pc-H": () => import("./b5pc.data.ts"),
  "ETen-B5-H": () => import("./eten-b5.data.ts"),
  "GB-EUC-H": () => import("./gb-euc.data.ts"),
  "GBK-EUC-H": () => import("./gbk-euc.data.ts"),
  "GBK2K-H": () => import("./gbk2k.data.ts"),
  "GBKp-EUC-H": () => import("./gbkp-euc.data.ts"),
  "GBpc-EUC-H": () => import("./gbpc-euc.data.ts"),
  "HKscs-B5-H": () => import("./hkscs-b5.data.ts"),
  "UniCNS-UCS2-H": () => import("./unicns-ucs2.data.ts"),
  "UniCNS-UTF16-H": () => import("./unicns-utf16.data.ts"),
  "UniGB-UCS2-H": () => import("./unigb-ucs2.data.ts"),
  "UniGB-UTF16-H": () => import("./unigb-utf16.data.ts"),
};

/** What PDF.js asks of the outside. */
interface Request {
  readonly kind: string;
  readonly filename: string;
}

/** Answers PDF.js from the tables of this package; nothing is fetched. */
export class CMapFactory {
  /** @throws Error - For a table that is not here; PDF.js then reads on without it. */
  async fetch({ kind, filename }: Request): Promise<Uint8Array> {
    const name = filename.replace(/\.bcmap$/u, "");
    // the vertical form of a table stands beside the horizontal one
    const load = kind === "cMapUrl" ? CMAPS[name.replace(/-V$/u, "-H")] : undefined;
    const packed = (await load?.())?.cmaps[name];
    if (packed === undefined) throw new Error(`there is no ${filename} here`);
    return Uint8Array.from(atob(packed), (char) => char.charCodeAt(0));
  }
}
