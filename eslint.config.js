// Biome lints and formats everything; ESLint adds only what it alone knows about Svelte: unsafe {@html}, unkeyed {#each}, dead reactivity.

import { defineConfig, globalIgnores } from "eslint/config";
import svelte from "eslint-plugin-svelte";
import { parser } from "typescript-eslint";

export default defineConfig(globalIgnores(["**/node_modules", "**/.svelte-kit", "**/build", "**/dist", "samples"]), {
  files: ["**/*.svelte", "**/*.svelte.ts"],
  extends: [svelte.configs.recommended],
  languageOptions: { parserOptions: { parser, extraFileExtensions: [".svelte"] } },
  rules: { "svelte/no-at-html-tags": "error", "svelte/require-each-key": "error" },
});
