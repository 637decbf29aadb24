import { defineConfig } from "vitest/config";

export default defineConfig({ test: { name: "map-shapes", include: ["src/**/*.test.ts"] } });
