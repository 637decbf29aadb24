/** Story: a reader follows a page by mail, and stops again. docs/user-stories/subscribe.md */
import { randomUUID } from "node:crypto";
import { expect, type Page, test } from "@playwright/test";
import { linkTo, mailsTo } from "./support/mail.ts";
import { anHourLater, hasNoPast } from "./support/past.ts";
import { newAddress, nobodyIs, type Staff, signedInAs } from "./support/staff.ts";

test.skip(nobodyIs("ADMIN") || hasNoPast, "needs an administrator and the register's database");
test.use({ javaScriptEnabled: false, extraHTTPHeaders: { "x-forwarded-for": newAddress() } });

const newReader = () => `${randomUUID()}@example.org`;

const readers = [
  {
    language: "en",
    asked: "Look into your mailbox",
    confirmed: "Confirmed",
    already: "You follow this already:",
    stopped: "Ended",
  },
  {
    language: "fr",
    asked: "Consultez votre boîte",
    confirmed: "C’est confirmé",
    already: "Vous suivez déjà ceci\u202f:",
    stopped: "C’est terminé",
  },
  {
    language: "nl",
    asked: "Kijk in uw mailbox",
    confirmed: "Bevestigd",
    already: "U volgt dit al:",
    stopped: "Gestopt",
  },
  {
    language: "de",
    asked: "Sehen Sie in Ihr Postfach",
    confirmed: "Bestätigt",
    already: "Sie verfolgen dies schon:",
    stopped: "Beendet",
  },
] as const;

let admin: Staff;
test.beforeAll(async ({ browser, baseURL }) => {
  admin = await signedInAs("ADMIN", { browser, baseURL });
});
test.afterAll(() => admin.close());

const title = (page: Page) => page.getByRole("heading", { level: 1 });
const press = (page: Page) => page.getByRole("main").locator("button[type=submit]").click();

/** From a page of the register to the mail that asks whether somebody wants this. */
async function ask(page: Page, language: string, reader: string) {
  await page.goto(`/${language}/treaties/cbd`);
  await page.locator(`a[href="/${language}/subscribe?to=treaties/cbd"]`).click();
  await page.locator("[name=email]").fill(reader);
  await press(page);
}

for (const { language, asked, confirmed, already, stopped } of readers) {
  test(`a reader follows a page in ${language}, confirms, and stops`, async ({ page }) => {
    // Given a reader of a page, who asks for mail about it
    const reader = newReader();
    await ask(page, language, reader);
    await expect(title(page)).toHaveText(asked);
    // Then a mail asks them in their language, and its link shows a button that confirms
    const link = await linkTo(admin, reader);
    expect(link).toContain(`/${language}/subscribe/confirm?token=`);
    await page.goto(link);
    await press(page);
    await expect(title(page)).toHaveText(confirmed);
    expect(await mailsTo(admin, reader)).toHaveLength(1);
    // And they can stop at once, which leaves no trace of them in the outbox
    await page.getByRole("main").locator("a[href*='/subscribe/stop?token=']").click();
    await press(page);
    await expect(title(page)).toHaveText(stopped);
    expect(await mailsTo(admin, reader)).toHaveLength(0);
  });

  test(`whoever asks again for what they follow is told by mail, in ${language}`, async ({ page }) => {
    // Given a reader who follows a page
    const reader = newReader();
    await ask(page, language, reader);
    await page.goto(await linkTo(admin, reader));
    await press(page);
    await expect(title(page)).toHaveText(confirmed);
    // When somebody asks for the same with their address, later
    await anHourLater();
    await ask(page, language, reader);
    // Then the page answers as it did
    await expect(title(page)).toHaveText(asked);
    // And a mail tells the reader, whose link ends it
    const [again] = await mailsTo(admin, reader);
    expect(again?.subject).toContain(already);
    await page.goto(await linkTo(admin, reader));
    await press(page);
    await expect(title(page)).toHaveText(stopped);
    expect(await mailsTo(admin, reader)).toHaveLength(0);
  });
}

test("an address that nobody has and one that follows already get the same answer", async ({ page }) => {
  const reader = newReader();
  const answers: string[] = [];
  for (const email of [reader, reader, newReader()]) {
    await page.goto("/en/subscribe?q=sea&kind=treaty");
    await page.locator("[name=email]").fill(email);
    await page.getByRole("button", { name: "Follow" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Look into your mailbox");
    answers.push(await page.content());
  }
  expect(new Set(answers).size).toBe(1);
});

test("what is no address is said beside the field", async ({ page }) => {
  await page.goto("/en/subscribe?to=treaties/cbd");
  await page.locator("form:has([name=email])").evaluate((form: HTMLFormElement) => {
    form.noValidate = true;
  });
  await page.locator("[name=email]").fill("nobody");
  await page.getByRole("button", { name: "Follow" }).click();
  await expect(page.getByText("Enter an e-mail address, such as")).toBeVisible();
  await expect(page.locator("[name=email]")).toHaveAttribute("aria-invalid", "true");
});

test("the address for one click ends by a POST, shows a page to a GET, and knows no other token", async ({
  page,
  request,
}) => {
  const token = `${randomUUID()}.${"x".repeat(43)}`;
  await page.goto(`/api/subscription/stop?token=${token}`);
  await expect(page).toHaveURL(/\/subscribe\/stop\?token=/);
  await expect(page.getByRole("main").getByRole("button")).toBeVisible();
  const answer = await request.post(`/api/subscription/stop?token=${token}`, {
    form: { "List-Unsubscribe": "One-Click" },
  });
  expect(answer.status()).toBe(404);
});

test("a page with a token in its address is kept by nobody", async ({ request }) => {
  const answer = await request.get(`/en/subscribe/stop?token=${randomUUID()}.x`);
  expect(answer.headers()["cache-control"]).toBe("private, no-store");
});
