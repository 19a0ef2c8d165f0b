import { cloudflareTest } from "@cloudflare/vitest-plugin";
import { base } from "@readout/vitest";
import { defineConfig, mergeConfig } from "vitest/config";

/** Files that look at the repository itself, which a worker cannot see. */
const NODE_ONLY = ["src/error-pages.test.ts", "src/node.test.ts"];
const exclude = base.test?.exclude ?? [];

/** The same tests on Node and on workerd, the runtime of Cloudflare's edge. */
export default defineConfig({
  test: {
    projects: [
      mergeConfig(base, { test: { name: "node" } }),
      mergeConfig(base, {
        plugins: [cloudflareTest({ wrangler: { configPath: "./wrangler.jsonc" } })],
        test: { name: "workerd", exclude: [...exclude, ...NODE_ONLY] },
      }),
    ],
  },
});
