import type { Edit, Span, Unresolved } from "@readout/schema";
import { getContext, setContext } from "svelte";
import { toEntries } from "../cite/entries.ts";
import type { Item } from "../cite/item.ts";
import { toSheet } from "../cite/sheet.ts";
import type { Reading } from "../reader/reading.ts";

const KEY = Symbol("desk");
const FIRST_ROWS = 40;
/** More than a screen holds. */
const FIRST_SIGHT = 3;
const MORE_ROWS = 60;

/** The text on the desk, and what is pointed at in it. */
export class Desk {
  reading = $state.raw() as Reading;
  /** The sample that is shown; `undefined` for a text of the reader's own, which has no address that others could open. */
  sample = $state<string | undefined>();
  /** Under the pointer or the keyboard: an item's id. */
  pointed = $state<string | undefined>();
  /** Chosen by a click, an arrow key or the address: stays until it is let go. */
  pinned = $state<string | undefined>();
  /** An edit of the copy that was tapped. */
  edit = $state.raw<Edit | undefined>();
  /** A place of the copy that could not be resolved, and was tapped. */
  open = $state.raw<Unresolved | undefined>();
  /** A stretch of the text whose reasons are asked for, where no item is pinned. */
  asked = $state.raw<Span | undefined>();
  /** Whether the reasons of what is pinned are shown. */
  why = $state(false);
  marks = $state(true);
  unread = $state(false);
  /** How many passages are laid out; the rest follows as one scrolls. */
  rows = $state(FIRST_ROWS);

  readonly sheet = $derived.by(() => toSheet(this.reading.record, this.reading.copy, this.reading.coverage.unread));
  readonly entries = $derived.by(() => toEntries(this.reading.record, this.sheet));
  readonly passages = $derived(this.sheet.passages.slice(0, this.rows));
  readonly rest = $derived(Math.max(0, this.sheet.passages.length - this.rows));
  /** All items in the order of the text, the wider before the narrower. */
  readonly order = $derived(
    [...this.sheet.items.values()]
      .toSorted((a, b) => first(a)[0] - first(b)[0] || first(b)[1] - first(a)[1])
      .map(({ id }) => id),
  );
  readonly found = $derived.by(() => {
    const { meetings, people, directives } = this.reading.record;
    return meetings.length + people.length + directives.length > 0;
  });

  constructor(reading: Reading, sample: string | undefined) {
    this.reading = reading;
    this.sample = sample;
  }

  lay(reading: Reading, sample: string | undefined): void {
    this.letGo();
    this.rows = FIRST_ROWS;
    this.reading = reading;
    this.sample = sample;
  }

  /** Lays out what the first screen shows, to be seen at once; {@link settle} brings the rest. */
  layFirst(reading: Reading): void {
    this.lay(reading, undefined);
    this.rows = FIRST_SIGHT;
  }

  settle(): void {
    this.rows = Math.max(this.rows, FIRST_ROWS);
  }

  pin(id: string): void {
    const item = this.sheet.items.get(id);
    if (!item) return;
    this.letGo();
    this.pinned = id;
    const row = this.sheet.passages.findLastIndex(({ span }) => span[0] <= first(item)[0]);
    this.layTo(row);
  }

  /** Lays out the passages up to one. */
  layTo(row: number): void {
    if (row >= this.rows) this.rows = row + MORE_ROWS;
  }

  letGo(): void {
    this.pinned = undefined;
    this.pointed = undefined;
    this.edit = undefined;
    this.open = undefined;
    this.asked = undefined;
  }

  /** Asks for the reasons of a stretch of the text. */
  ask(span: Span): void {
    this.letGo();
    this.asked = span;
  }

  /** The item `by` places further in the text than the one that is pinned; from nothing to the first or the last. */
  readNeighbour(by: 1 | -1): string | undefined {
    const at = this.pinned === undefined ? (by > 0 ? -1 : this.order.length) : this.order.indexOf(this.pinned);
    return this.order[at + by];
  }

  more(): void {
    this.rows += MORE_ROWS;
  }

  all(): void {
    this.rows = this.sheet.passages.length;
  }
}

const first = (item: Item): Span => item.spans[0] as Span;

export const setDesk = (desk: Desk): Desk => setContext(KEY, desk);
export const getDesk = (): Desk => getContext(KEY);
