/** Browser stories. The server runs already: BASE_URL says where. */
import { existsSync } from "node:fs";
import { defineConfig } from "@playwright/test";

// `npm test` says where a browser is; without it the usual places are tried.
const usual = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/google-chrome"];
const chromium = process.env.CHROME_PATH ?? usual.find((path) => existsSync(path));
const asRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: "e2e",
  fullyParallel: true,
  workers: 2,
  // A page is drawn in a moment; on two busy cores axe may need several seconds for it.
  timeout: 90_000,
  forbidOnly: process.env.CI !== undefined,
  reporter: process.env.CI ? [["list"], ["json", { outputFile: "test-results/report.json" }]] : "list",
  use: {
    baseURL: process.env.BASE_URL ?? "http://127.0.0.1:3000",
    launchOptions: {
      ...(chromium ? { executablePath: chromium } : {}),
      args: ["--disable-background-networking", ...(asRoot ? ["--no-sandbox"] : [])],
    },
  },
});
