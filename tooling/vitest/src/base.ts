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
