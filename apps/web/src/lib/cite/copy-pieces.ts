import type { Edit, Span, Unresolved } from "@readout/schema";
import type { CopyMark, Fate } from "./copy-marks.ts";
import { toRuns } from "./runs.ts";

/** A stretch of the copy as it is shown: as it came, or with what restoration did to it. */
export interface CopyPiece {
  readonly text: string;
  readonly fate: Fate | "kept";
  readonly edit?: Edit | undefined;
  readonly open?: Unresolved | undefined;
  /** Of the items it is part of, the narrowest first. */
  readonly ids: readonly string[];
}

interface Layer {
  readonly span: Span;
  readonly id?: string;
  readonly mark?: CopyMark;
}

/**
 * Cuts a stretch of the copy into pieces; put together again, their texts are the stretch.
 *
 * @param items - Items in the coordinates of the copy.
 */
export function toCopyPieces(
  copy: string,
  within: Span,
  marks: readonly CopyMark[],
  items: readonly { readonly id: string; readonly span: Span }[],
): CopyPiece[] {
  const layers: Layer[] = [...marks.map((mark) => ({ span: mark.span, mark })), ...items];
  const inserted = marks.filter(
    ({ fate, span }) => fate === "inserted" && span[0] >= within[0] && span[0] <= within[1],
  );
  const pieces: CopyPiece[] = [];
  let from = within[0];
  const addRuns = (to: number): void => {
    for (const { span, marks: over } of toRuns([from, to], layers)) {
      const mark = over.find((layer) => layer.mark)?.mark;
      const ids = over.flatMap(({ id }) => id || []);
      pieces.push({ text: copy.slice(...span), fate: mark?.fate ?? "kept", edit: mark?.edit, open: mark?.open, ids });
    }
    from = to;
  };
  for (const { span, edit } of inserted) {
    addRuns(span[0]);
    pieces.push({ text: "", fate: "inserted", edit, ids: [] });
  }
  addRuns(within[1]);
  return pieces;
}
