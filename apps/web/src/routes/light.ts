/**
 * Lights every place of some items and puts out what was lit before. Done by hand on the elements:
 * a long text has tens of thousands of runs, and a pointer that moves must not make the page compute each of them anew.
 *
 * @param ids - Ids of items; empty to put out everything.
 * @param name - The attribute that lights.
 */
export function light(root: ParentNode, ids: readonly string[], name: "data-lit" | "data-pinned"): void {
  for (const element of root.querySelectorAll(`[${name}]`)) element.removeAttribute(name);
  for (const id of ids) {
    for (const element of root.querySelectorAll(`[data-i~="${CSS.escape(id)}"]`)) element.setAttribute(name, "");
  }
}

/** The narrowest item that an element stands for. */
export function readItemId(target: EventTarget | null): string | undefined {
  if (!(target instanceof Element)) return;
  return target.closest<HTMLElement>("[data-i]")?.dataset.i?.split(" ")[0];
}

/** Where a column shows an item: its own entry first, then every place that it is named or printed. */
export function readPlaces(column: ParentNode, id: string): Element[] {
  const escaped = CSS.escape(id);
  const entry = column.querySelector(`#${escaped}`);
  const places = [...column.querySelectorAll(`[data-i~="${escaped}"]`)];
  return entry ? [entry, ...places] : places;
}
