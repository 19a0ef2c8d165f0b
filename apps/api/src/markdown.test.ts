import { expect, test } from "vitest";
import { toHtml } from "./markdown.ts";

test("headings, paragraphs, lists and code become HTML", () => {
  const html = toHtml(
    "# A `b`\n\nOne\ntwo.\n\n- first\n- second,\n  and more\n\n```sh\ncat <file> | more\n\nls\n```\n",
  );
  expect(html).toBe(
    [
      "<h1>A <code>b</code></h1>",
      "<p>One two.</p>",
      "<ul><li>first</li><li>second, and more</li></ul>",
      "<pre><code>cat &lt;file&gt; | more\n\nls</code></pre>",
    ].join("\n"),
  );
});

test("nothing in a page becomes markup of its own", () => {
  expect(toHtml('<img src="x"> & `<b>`')).toBe("<p>&lt;img src=&quot;x&quot;&gt; &amp; <code>&lt;b&gt;</code></p>");
});
