import { createApi } from "../app.ts";

const api = createApi();

/** The API as it runs on Node. */
export const fetchApi = (request: Request): Promise<Response> => Promise.resolve(api.fetch(request));
