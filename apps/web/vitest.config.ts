/** Unit tests of the web app; browser stories live in e2e and run elsewhere. */
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { "@/": fileURLToPath(new URL("./src/", import.meta.url)) } },
  oxc: { jsx: { runtime: "automatic" } },
  test: { name: "web", include: ["src/**/*.test.{ts,tsx}"] },
});
