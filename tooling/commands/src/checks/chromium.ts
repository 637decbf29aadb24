/** The browser of the stories: one that the machine has, or Debian's package, or the one that Playwright downloads. */
import { existsSync } from "node:fs";
import { root } from "../places.ts";
import { runTool } from "../run-tool.ts";
import { bin } from "./bin.ts";

const places = [
  // Draws the same pages without the window around them, in half the time.
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

const find = (): string | undefined =>
  [process.env.CHROME_PATH, ...places].find((path) => path !== undefined && existsSync(path));

async function installFromDebian(): Promise<void> {
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  console.log("  installing Chromium from Debian's packages …");
  await runTool("apt-get", ["update", "-qq"], { env });
  await runTool(
    "apt-get",
    ["install", "-y", "-qq", "--no-install-recommends", "chromium-headless-shell", "fonts-dejavu-core"],
    { env },
  );
}

/**
 * The path of a browser, installed first where there is none.
 * @returns null where Playwright has its own, and knows where
 * @throws Error that says how to get one
 */
export async function chromium(): Promise<string | null> {
  const found = find();
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) await installFromDebian();
  const installed = find();
  if (installed) return installed;
  const { ok, output } = await runTool(bin("playwright"), ["install", "chromium"], { cwd: root });
  if (ok) return null;
  throw new Error(
    `The browser stories need Chromium: install the package chromium, or give its path in CHROME_PATH.\n${output}`,
  );
}
