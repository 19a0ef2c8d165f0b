import { exports } from "cloudflare:workers";

/** The API as it runs on workerd, with what `wrangler.jsonc` binds. */
export const fetchApi = (request: Request): Promise<Response> => exports.default.fetch(request);
