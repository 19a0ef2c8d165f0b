import type { Handle } from "@sveltejs/kit/hooks";
import { compress } from "#lib/http/compress.ts";
import { isLocale, messages, toLocale } from "#lib/i18n/locale.ts";
import { isTheme } from "#lib/state/theme.ts";

const YEAR_SECONDS = 365 * 24 * 60 * 60;

/** The document as `app.html` begins it. */
const ROOT = '<html lang="en" data-theme="auto">';

/** Settles language and colours before the page is written: by the address, else by the cookie, else by what the browser prefers. */
export const handle: Handle = async ({ event, resolve }) => {
  const { cookies, locals, request, url } = event;
  const asked = url.searchParams.get("lang");
  const kept = cookies.get("lang");
  locals.locale = isLocale(asked) ? asked : isLocale(kept) ? kept : toLocale(request.headers.get("accept-language"));
  if (isLocale(asked) && asked !== kept) {
    cookies.set("lang", asked, { path: "/", httpOnly: false, secure: false, maxAge: YEAR_SECONDS, sameSite: "lax" });
  }
  const theme = cookies.get("theme");
  locals.theme = isTheme(theme) ? theme : "auto";
  const response = await resolve(event, {
    transformPageChunk: ({ html }) =>
      html.replace(ROOT, `<html lang="${messages[locals.locale].tag}" data-theme="${locals.theme}">`),
  });
  response.headers.append("vary", "accept-language, cookie");
  return compress(request, response);
};
