import { base } from "@readout/vitest";

export default base;
