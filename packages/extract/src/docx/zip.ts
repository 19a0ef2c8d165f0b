import { toDamaged, toEncrypted } from "../failures.ts";

/** The most that one member may unpack to: a text is far smaller, and a small file must not fill the memory. */
const LIMIT_BYTES = 64 * 1024 * 1024;
const WHAT = "DOCX file";
const END = 0x06054b50;
const END_BYTES = 22;
const ENTRY = 0x02014b50;
const ENTRY_BYTES = 46;
const LOCAL_BYTES = 30;
const LONGEST_COMMENT = 0xffff;
const STORED = 0;
const DEFLATED = 8;

/** One member of a ZIP, still packed. */
interface Member {
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly packed: Uint8Array;
}

/** The members of a ZIP by name, from the directory at its end. */
export type Archive = ReadonlyMap<string, Member>;

/** @throws ReadoutError - `source/damaged`, when the directory is missing or leads out of the file. */
export function readArchive(bytes: Uint8Array): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const end = findEnd(view);
    const members = new Map<string, Member>();
    let at = view.getUint32(end + 16, true);
    for (let left = view.getUint16(end + 10, true); left > 0; left--) {
      if (view.getUint32(at, true) !== ENTRY) throw toDamaged(WHAT);
      const nameBytes = view.getUint16(at + 28, true);
      const name = new TextDecoder().decode(bytes.subarray(at + ENTRY_BYTES, at + ENTRY_BYTES + nameBytes));
      const local = view.getUint32(at + 42, true);
      const start = local + LOCAL_BYTES + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
      members.set(name, {
        method: view.getUint16(at + 10, true),
        isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
        packed: bytes.subarray(start, start + view.getUint32(at + 20, true)),
      });
      at += ENTRY_BYTES + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
    return members;
  } catch (cause) {
    throw cause instanceof RangeError ? toDamaged(WHAT, cause) : cause;
  }
}

/**
 * One member as text; `undefined` when the archive has none of that name.
 *
 * @throws ReadoutError - `source/encrypted` or `source/damaged`.
 */
export async function readMember(archive: Archive, name: string): Promise<string | undefined> {
  const member = archive.get(name);
  if (!member) return;
  if (member.isEncrypted) throw toEncrypted(WHAT);
  if (member.method === STORED) return new TextDecoder().decode(member.packed);
  if (member.method !== DEFLATED) throw toDamaged(WHAT);
  const decoder = new TextDecoder();
  let text = "";
  let size = 0;
  try {
    const inflate = new DecompressionStream("deflate-raw");
    // the buffer of a view may be shared memory by its type, which no stream takes
    const source = new Blob([member.packed as Uint8Array<ArrayBuffer>]).stream().pipeThrough(inflate);
    const reader = source.getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      size += part.value.byteLength;
      if (size > LIMIT_BYTES) break;
      text += decoder.decode(part.value, { stream: true });
    }
    if (size > LIMIT_BYTES) await reader.cancel();
  } catch (cause) {
    throw toDamaged(WHAT, cause);
  }
  if (size > LIMIT_BYTES) throw toDamaged(WHAT);
  return text + decoder.decode();
}

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_BYTES - LONGEST_COMMENT);
  for (let at = view.byteLength - END_BYTES; at >= first; at--) if (view.getUint32(at, true) === END) return at;
  throw toDamaged(WHAT);
}
