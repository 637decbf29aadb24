/** Every package's tests in one run. Those that need a database share one server. */
import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: ["apps/*", "packages/*/vitest.config.ts", "tooling/*/vitest.config.ts"],
    // One for each core: a test waits for its database half of the time, and one core less would idle as long.
    maxWorkers: availableParallelism(),
  },
});
