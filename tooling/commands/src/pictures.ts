/** Takes the pictures of the guides from a register that shows what they tell. Run it when a screen looks different. */
import { bin } from "./checks/bin.ts";
import { chromium } from "./checks/chromium.ts";
import { served } from "./checks/served.ts";
import { web } from "./places.ts";
import { runTool } from "./run-tool.ts";

const path = await chromium();
const { ok } = await served(({ url, environment }) =>
  runTool(bin("playwright"), ["test", "--config=pictures.config.ts"], {
    cwd: web,
    env: { BASE_URL: url, ...environment, ...(path ? { CHROME_PATH: path } : {}) },
    live: true,
  }),
);
process.exit(ok ? 0 : 1);
