const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escapeHtml = (text: string): string => text.replace(/[&<>"]/gu, (char) => ESCAPES[char] ?? char);
const toInline = (text: string): string => escapeHtml(text).replace(/`([^`]+)`/gu, "<code>$1</code>");

const FENCED = /^```\w*\n([\s\S]*?)\n```$/mu;

/** HTML of the little Markdown that the error pages use: headings, paragraphs, lists of one level, fenced and inline code. */
export function toHtml(markdown: string): string {
  // splitting at a pattern with a group gives text and code in turn
  return markdown
    .split(FENCED)
    .flatMap((part, index) => (index % 2 === 1 ? `<pre><code>${escapeHtml(part)}</code></pre>` : toBlocks(part)))
    .join("\n");
}

const toBlocks = (text: string): string[] =>
  text
    .split(/\n{2,}/u)
    .map((block) => block.trim())
    .filter((block) => block !== "")
    .map(toBlock);

function toBlock(block: string): string {
  const heading = /^(#{1,3}) (.*)$/u.exec(block);
  if (heading) return `<h${heading[1]?.length}>${toInline(heading[2] ?? "")}</h${heading[1]?.length}>`;
  if (!block.startsWith("- ")) return `<p>${toInline(toLine(block))}</p>`;
  const items = block.split(/^- /mu).filter((item) => item !== "");
  return `<ul>${items.map((item) => `<li>${toInline(toLine(item))}</li>`).join("")}</ul>`;
}

const toLine = (text: string): string => text.trim().replace(/\s*\n\s*/gu, " ");
