const TEXTUAL = /^(?:text\/|application\/json)/;

/** Packs a page for the way: a marked text repeats its marks a thousand times, and shrinks to a tenth. */
export function compress(request: Request, response: Response): Response {
  const { body, headers } = response;
  const taken = request.headers.get("accept-encoding")?.includes("gzip");
  if (!body || !taken || headers.has("content-encoding") || !TEXTUAL.test(headers.get("content-type") ?? ""))
    return response;
  const packed = new Headers(headers);
  packed.set("content-encoding", "gzip");
  packed.delete("content-length");
  packed.append("vary", "accept-encoding");
  const tag = packed.get("etag");
  // the bytes are others than those the tag was made of
  if (tag && !tag.startsWith("W/")) packed.set("etag", `W/${tag}`);
  const { status, statusText } = response;
  return new Response(body.pipeThrough(new CompressionStream("gzip")), { status, statusText, headers: packed });
}
