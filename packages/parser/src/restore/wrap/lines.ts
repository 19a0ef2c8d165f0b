/** One line of a text, without its line break. */
export interface Line {
  readonly from: number;
  readonly to: number;
}

/** Every line; a carriage return belongs to the break. Linear. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let from = 0; from <= text.length; ) {
    let to = text.indexOf("\n", from);
    if (to === -1) to = text.length;
    lines.push({ from, to: to > from && text.charCodeAt(to - 1) === 0x0d ? to - 1 : to });
    from = to + 1;
  }
  return lines;
}
