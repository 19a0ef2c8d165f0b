import { defineConfig } from "tsdown";

/** One file that runs by itself: nothing has to be installed beside it. */
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
