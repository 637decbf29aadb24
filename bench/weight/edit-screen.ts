/** What a first visit to the form of an entry moves in a real browser, and what its editor of texts adds when it opens. */
import { existsSync } from "node:fs";
import { type Browser, type CDPSession, chromium, type Page } from "@playwright/test";

export type EditScreen = {
  /** Bytes as they travel, headers included, of a browser that has never seen the desk. */
  readonly firstVisit: number;
  readonly html: number;
  readonly script: number;
  readonly style: number;
  readonly other: number;
  /** What the editor of texts adds once somebody writes in one. */
  readonly editor: number;
};

type Account = { readonly email: string; readonly password: string };

const usual = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/google-chrome"];

function open(): Promise<Browser> {
  const executablePath = process.env.CHROME_PATH ?? usual.find((path) => existsSync(path));
  const args = ["--disable-background-networking", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])];
  return chromium.launch({ args, ...(executablePath ? { executablePath } : {}) });
}

async function signIn(page: Page, { email, password }: Account): Promise<void> {
  await page.goto("/desk/sign-in");
  await page.locator("[name=email]").fill(email);
  await page.locator("[name=password]").fill(password);
  await page.locator("form:has([name=password]) button[type=submit]").click();
  await page.waitForURL(/\/desk$/);
}

/** The form of the entry with the most text and rows. */
async function formOf(page: Page, slug: string): Promise<string> {
  const input = JSON.stringify({ query: slug, kinds: ["entry"], language: "en" });
  const answer = await page.request.get("/api/trpc/record.find", { params: { input } });
  const { result } = (await answer.json()) as { result: { data: { id: string; slug: string | null }[] } };
  const found = result.data.find((one) => one.slug === slug);
  if (!found) throw new Error(`The register has no entry at the address "${slug}".`);
  return `/desk/records/${found.id}`;
}

const kinds = { Document: "html", Script: "script", Stylesheet: "style" } as const;

/** Counts what comes from now on, by kind. */
async function counting(network: CDPSession) {
  const kindOf = new Map<string, keyof typeof moved>();
  const moved = { html: 0, script: 0, style: 0, other: 0 };
  await network.send("Network.enable");
  await network.send("Network.clearBrowserCache");
  network.on("Network.responseReceived", ({ requestId, type }) => {
    kindOf.set(requestId, type in kinds ? kinds[type as keyof typeof kinds] : "other");
  });
  network.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    moved[kindOf.get(requestId) ?? "other"] += encodedDataLength;
  });
  return moved;
}

const sum = (moved: Readonly<Record<string, number>>) =>
  Object.values(moved).reduce((total, one) => total + one, 0);

/**
 * Signs in, forgets all that was fetched, and opens the form of an entry.
 * @throws Error where nobody can sign in, or where the entry does not exist
 */
export async function weighEditScreen(baseURL: string, account: Account, slug: string): Promise<EditScreen> {
  const browser = await open();
  try {
    const page = await browser.newPage({ baseURL, locale: "en-GB" });
    await signIn(page, account);
    const form = await formOf(page, slug);
    await page.goto("about:blank");
    const moved = await counting(await page.context().newCDPSession(page));
    await page.goto(form, { waitUntil: "networkidle" });
    await page.locator("[data-saving=saved]").waitFor();
    const first = { ...moved };
    await page.locator(".prose-box[role=textbox]").first().click();
    await page.locator(".ProseMirror:focus").waitFor();
    return { ...first, firstVisit: sum(first), editor: moved.script - first.script };
  } finally {
    await browser.close();
  }
}
