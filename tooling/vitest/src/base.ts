import { fileURLToPath } from "node:url";
import type { ViteUserConfig } from "vitest/config";

/**
 * What every package's tests keep to: a test that asserts nothing fails, and so does one that writes to the console.
 *
 * @example `export default mergeConfig(base, defineConfig({ test: { environment: "node" } }))`
 */
export const base: ViteUserConfig = {
  test: {
    include: ["**/*.test.ts"],
    exclude: ["**/node_modules/**", "dist/**", "build/**"],
    expect: { requireAssertions: true },
    setupFiles: [fileURLToPath(new URL("./silent-console.ts", import.meta.url))],
    restoreMocks: true,
  },
};

/** {@link base} for packages with property tests: every run meets the same examples, unless `READOUT_SEED` says otherwise. */
export const withProperties: ViteUserConfig = {
  test: {
    ...base.test,
    setupFiles: [...[base.test?.setupFiles ?? []].flat(), fileURLToPath(new URL("./fixed-seed.ts", import.meta.url))],
  },
};
