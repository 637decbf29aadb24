/** The pictures of the guides: taken on request by the server of the stories, never checked. */
import { defineConfig } from "@playwright/test";
import stories from "./playwright.config.ts";

export default defineConfig({
  ...stories,
  testDir: "e2e/pictures",
  testMatch: "*.picture.ts",
  fullyParallel: false,
  workers: 1,
  reporter: "list",
});
