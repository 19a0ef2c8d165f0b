import { base } from "@readout/vitest";
import adapter from "@sveltejs/adapter-node";
import { sveltekit } from "@sveltejs/kit/vite";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { readChromium } from "./e2e/chromium.ts";

const chromium = readChromium();
const launch = {
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"],
};

export default defineConfig({
  plugins: [
    sveltekit({
      adapter: adapter(),
      csp: {
        mode: "nonce",
        directives: {
          "default-src": ["none"],
          "script-src": ["self"],
          "style-src": ["self"],
          // the number of rows of a sheet is set on the element, so that it stands without JavaScript
          "style-src-attr": ["unsafe-inline"],
          "img-src": ["self", "data:"],
          "connect-src": ["self"],
          "worker-src": ["self"],
          "manifest-src": ["self"],
          "form-action": ["self"],
          "base-uri": ["none"],
          "frame-ancestors": ["none"],
        },
      },
    }),
  ],
  // a sample is kept byte for byte, whatever its encoding
  assetsInclude: ["**/samples/*/source.html"],
  worker: { format: "es" },
  server: { fs: { allow: ["../../samples"] } },
  test: {
    ...base.test,
    include: [],
    projects: [
      {
        extends: true as const,
        test: {
          name: "node",
          environment: "node",
          include: ["src/**/*.test.ts", "server/**/*.test.ts"],
          exclude: ["**/*.svelte.test.ts"],
        },
      },
      ...(chromium
        ? [
            {
              extends: true as const,
              test: {
                name: "browser",
                include: ["src/**/*.svelte.test.ts"],
                browser: {
                  enabled: true,
                  headless: true,
                  screenshotFailures: false,
                  instances: [{ browser: "chromium" as const }],
                  provider: playwright({ launchOptions: { ...launch, executablePath: chromium } }),
                },
              },
            },
          ]
        : []),
    ],
  },
});
