/** A page begins so, after white space, comments and declarations. */
const OPENING =
  /^\ufeff?\s*(?:<!--[\s\S]{0,2000}?-->\s*|<\?xml[^>]{0,300}>\s*)?<(?:!doctype\s+html|(?:html|head|body|meta|title|script|style|link|div|table|article|section|main|header|p|h[1-6]|center|font|span|ul|ol)(?=[\s>/]))/iu;

const HEAD_LENGTH = 4096;

/** Whether a decoded text is a page by how it begins. */
export function isHtml(text: string): boolean {
  return OPENING.test(text.slice(0, HEAD_LENGTH));
}
