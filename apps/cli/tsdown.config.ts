import { defineConfig } from "tsdown";

/** It runs by itself, nothing has to be installed beside it: one file to start, others loaded when they are needed. */
export default defineConfig({
  entry: ["src/main.ts"],
  platform: "node",
  target: "node20.19",
  format: "esm",
  fixedExtension: false,
  dts: false,
  minify: true,
  deps: { alwaysBundle: [/./], onlyBundle: false },
});
