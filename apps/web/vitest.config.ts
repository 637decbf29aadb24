/** Unit tests of the web app; browser stories live in e2e and run elsewhere. */
import { defineConfig } from "vitest/config";

export default defineConfig({ test: { include: ["src/**/*.test.ts"] } });
