import type { Span } from "@readout/schema";

/** The offset in the restored text of a point in the text column: its paragraph says where it begins, and holds nothing but the text. */
function readOffset(node: Node, offset: number): number | undefined {
  const element = node instanceof Element ? node : node.parentElement;
  const paragraph = element?.closest<HTMLElement>("[data-start]");
  if (!paragraph) return;
  const before = document.createRange();
  before.setStart(paragraph, 0);
  before.setEnd(node, offset);
  return Number(paragraph.dataset.start) + before.toString().length;
}

/** What is selected in the text column, as a span of the restored text; `undefined` where nothing is, or not there. */
export function readSelection(column: Element | null): Span | undefined {
  const selection = getSelection();
  if (!column || !selection || selection.isCollapsed || selection.rangeCount === 0) return;
  const range = selection.getRangeAt(0);
  if (!column.contains(range.commonAncestorContainer)) return;
  const from = readOffset(range.startContainer, range.startOffset);
  const to = readOffset(range.endContainer, range.endOffset);
  return from === undefined || to === undefined || to <= from ? undefined : [from, to];
}
