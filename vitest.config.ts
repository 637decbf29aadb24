/** Every package's tests in one run. Those that need a database share one server. */
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: ["apps/*", "packages/*/vitest.config.ts", "tooling/*/vitest.config.ts"],
  },
});
