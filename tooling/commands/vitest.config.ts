import { defineConfig } from "vitest/config";

export default defineConfig({
  test: { name: "commands", include: ["src/**/*.test.ts"], testTimeout: 120_000 },
});
