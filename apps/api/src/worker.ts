import { createApi } from "./app.ts";

export default createApi();
