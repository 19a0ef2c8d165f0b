import { base } from "./src/base.ts";

export default base;
