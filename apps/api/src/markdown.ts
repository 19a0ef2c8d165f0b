const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escapeHtml = (text: string): string => text.replace(/[&<>"]/gu, (char) => ESCAPES[char] ?? char);
const toInline = (text: string): string => escapeHtml(text).replace(/`([^`]+)`/gu, "<code>$1</code>");

/** HTML of the little Markdown that the error pages use: headings, paragraphs, lists of one level, fenced and inline code. */
export function toHtml(markdown: string): string {
  const blocks = markdown.trim().split(/\n{2,}(?![^`]*\n```\n)/u);
  return blocks.map(toBlock).join("\n");
}

function toBlock(block: string): string {
  const fenced = /^```\w*\n([\s\S]*?)\n```$/u.exec(block);
  if (fenced) return `<pre><code>${escapeHtml(fenced[1] ?? "")}</code></pre>`;
  const heading = /^(#{1,3}) (.*)$/u.exec(block);
  if (heading) return `<h${heading[1]?.length}>${toInline(heading[2] ?? "")}</h${heading[1]?.length}>`;
  if (!block.startsWith("- ")) return `<p>${toInline(block.replaceAll("\n", " "))}</p>`;
  const items = block.split(/\n?^- /mu).filter((item) => item !== "");
  return `<ul>${items.map((item) => `<li>${toInline(item.replaceAll("\n", " "))}</li>`).join("")}</ul>`;
}
