/** What a key does on the page. */
export type Action =
  | "next"
  | "previous"
  | "cite"
  | "footnote"
  | "link"
  | "marks"
  | "unread"
  | "why"
  | "text"
  | "record"
  | "copy"
  | "open"
  | "colours"
  | "let-go"
  | "keys";

const ACTIONS: Readonly<Record<string, Action>> = {
  ArrowRight: "next",
  ArrowLeft: "previous",
  Enter: "cite",
  c: "footnote",
  l: "link",
  m: "marks",
  u: "unread",
  w: "why",
  1: "text",
  2: "record",
  3: "copy",
  o: "open",
  d: "colours",
  Escape: "let-go",
  "?": "keys",
};

type Stroke = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "isComposing">;

/** The action of a key stroke; none while a modifier is held or an input method composes. */
export function toAction({ key, ctrlKey, metaKey, altKey, isComposing }: Stroke): Action | undefined {
  if (ctrlKey || metaKey || altKey || isComposing) return;
  return Object.hasOwn(ACTIONS, key) ? ACTIONS[key] : undefined;
}
