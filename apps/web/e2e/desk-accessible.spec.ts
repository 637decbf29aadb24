/** Story: staff can use every page of the desk, by eye, by ear and by keyboard. docs/user-stories/desk-accessible.md */
import { randomUUID } from "node:crypto";
import AxeBuilder from "@axe-core/playwright";
import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import { deskPages } from "./support/desk-pages.ts";
import { accountOf, newEntry, nobodyIs, type Staff, saved, signedInAs } from "./support/staff.ts";

test.skip(nobodyIs("ADMIN", "PUBLISHER"), "E2E_ADMIN_… and E2E_PUBLISHER_… name nobody");
// All pages are looked at by the same two people.
test.describe.configure({ mode: "serial" });
test.setTimeout(180_000);

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

async function findings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(rules)
    // The page in the frame is a public one, which has a story of its own.
    .exclude("iframe")
    .setLegacyMode()
    .analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(" | ")}`,
  );
}

let admin: Staff;
let record: string;
let account: string;
test.beforeAll(async ({ browser, baseURL }) => {
  admin = await signedInAs("ADMIN", { browser, baseURL });
  const post = randomUUID();
  const holder = {
    id: randomUUID(),
    postId: post,
    organisation: "Somebody",
    capacity: "primary",
    status: "confirmed",
  };
  record = await newEntry(admin, {
    shared: {
      post: [{ id: post, type: "contact-person", exclusive: false }],
      assignment: [holder],
      claim: [{ id: randomUUID() }],
    },
  });
  const note = { en: "New" };
  account = (await admin.read<{ accountId: string }>("account.me", {})).accountId;
  const content = { recordId: record, parts: ["shared", "en"], note, changeSetId: randomUUID() };
  await admin.ask("record.save", await withoutClaim());
  await admin.ask("record.publish", content);
});
test.afterAll(() => admin.close());

/** A row that is not filled in yet cannot be published. */
async function withoutClaim() {
  const { counter, kind, content } = await admin.read<{
    counter: number;
    kind: string;
    content: { shared: object };
  }>("record.read", { recordId: record });
  return {
    recordId: record,
    kind,
    counter,
    content: { ...content, shared: { ...content.shared, claim: [] } },
  };
}

async function look(page: Page, address: string): Promise<void> {
  const failed: string[] = [];
  page.on("pageerror", (error) => failed.push(String(error)));
  await page.goto(address);
  await page.waitForLoadState("networkidle").catch(() => undefined);
  expect(await findings(page), address).toEqual([]);
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
  await page.emulateMedia({ colorScheme: "dark" });
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await findings(page), `${address}, dark and narrow`).toEqual([]);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width, `${address} at 320 pixels`).toBeLessThanOrEqual(320);
  expect(failed, address).toEqual([]);
}

const pages = Object.entries(deskPages).filter(([route]) => !route.startsWith("/desk/preview"));

for (const [route, { audience, address }] of pages) {
  test(`axe finds nothing on ${route}, in German, dark and narrow too`, async ({ browser, baseURL }) => {
    const options = { baseURL: baseURL ?? "", locale: "de-DE", viewport: { width: 1280, height: 900 } };
    const state = await admin.page.context().storageState();
    const cookies = state.cookies.filter(({ name }) => name !== "language");
    const context: BrowserContext = await browser.newContext(
      audience === "open" ? options : { ...options, storageState: { ...state, cookies } },
    );
    await look(await context.newPage(), address({ record, account }));
    await context.close();
  });
}

/** Goes on with the tab key until something has the focus, as somebody without a mouse does. */
async function tabTo(page: Page, reached: (name: string, role: string) => boolean): Promise<void> {
  for (let step = 0; step < 400; step += 1) {
    await page.keyboard.press("Tab");
    const [name, role] = await page.evaluate(() => {
      const on = document.activeElement as HTMLElement | null;
      const label = (on as HTMLInputElement | null)?.labels?.[0]?.textContent;
      return [
        (on?.getAttribute("aria-label") ?? label ?? on?.textContent ?? "").trim(),
        on?.getAttribute("role") ?? on?.tagName.toLowerCase() ?? "",
      ];
    });
    if (reached(name ?? "", role ?? "")) return;
  }
  throw new Error("The keyboard never reached it.");
}

test("somebody signs in, finds a record, edits, publishes and signs out without a mouse", async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    baseURL: baseURL ?? "",
    locale: "en-GB",
    extraHTTPHeaders: { "x-forwarded-for": "203.0.113.77" },
  });
  const page = await context.newPage();
  const title = `Keyboard ${randomUUID().slice(0, 8)}`;
  const entry = await newEntry(admin, { en: { title } });
  const { email, password } = accountOf("PUBLISHER");
  // Given the page on which one signs in
  await page.goto("/desk/sign-in?language=en");
  await tabTo(page, (name) => name === "E-mail address");
  await page.keyboard.type(email);
  await page.keyboard.press("Tab");
  await page.keyboard.type(password);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/desk$/);
  // When they look for the record, with the key that leads to the search once the page listens
  await expect(async () => {
    await page.keyboard.press("/");
    await expect(page.getByRole("combobox", { name: "Search the desk" })).toBeFocused({ timeout: 200 });
  }).toPass();
  await page.keyboard.type(title);
  await expect(page.getByRole("option").filter({ hasText: title }).first()).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(entry));
  // And edit it
  await saved(page);
  await tabTo(page, (name) => name.startsWith("Acronym"));
  await page.keyboard.type("KBD");
  await saved(page);
  // And publish it
  await page.goto(`/desk/records/${entry}/publish`);
  await tabTo(page, (name) => name === "No, it is a minor edit" || name.startsWith("Yes"));
  await page.keyboard.press("ArrowDown");
  await tabTo(page, (name) => name === "Publish now");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("status").filter({ hasText: "It is published." })).toBeVisible();
  // Then they sign out
  await tabTo(page, (name) => name === "Sign out");
  await page.keyboard.press("Enter");
  await expect(page.getByText("You have signed out.")).toBeVisible();
  await context.close();
});
