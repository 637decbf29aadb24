import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "auth",
    include: ["src/**/*.test.ts"],
    globalSetup: ["../db/src/testing/global-setup.ts"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // next-auth names files of Next.js without their ending, which only a bundler finds.
    server: { deps: { inline: ["next-auth"] } },
  },
});
