/** Story: a reader follows a page by mail, and stops again. docs/user-stories/subscribe.md */
import { randomUUID } from "node:crypto";
import { expect, test } from "@playwright/test";
import { linkTo, mailsTo } from "./support/mail.ts";
import { newAddress, nobodyIs, signedInAs } from "./support/staff.ts";

test.skip(nobodyIs("ADMIN"), "E2E_ADMIN_EMAIL and E2E_ADMIN_PASSWORD name nobody");
test.use({ javaScriptEnabled: false, extraHTTPHeaders: { "x-forwarded-for": newAddress() } });

const newReader = () => `${randomUUID()}@example.org`;

const readers = [
  { language: "en", asked: "Look into your mailbox", confirmed: "Confirmed", stopped: "Ended" },
  { language: "fr", asked: "Consultez votre boîte", confirmed: "C’est confirmé", stopped: "C’est terminé" },
  { language: "nl", asked: "Kijk in uw mailbox", confirmed: "Bevestigd", stopped: "Gestopt" },
  { language: "de", asked: "Sehen Sie in Ihr Postfach", confirmed: "Bestätigt", stopped: "Beendet" },
] as const;

for (const { language, asked, confirmed, stopped } of readers) {
  test(`a reader follows a page in ${language}, confirms, and stops`, async ({ page, browser, baseURL }) => {
    const title = page.getByRole("heading", { level: 1 });
    const press = () => page.getByRole("main").locator("button[type=submit]").click();
    const reader = newReader();
    // Given a reader of a page
    await page.goto(`/${language}/treaties/cbd`);
    // When they ask for mail about it
    await page.locator(`a[href="/${language}/subscribe?to=treaties/cbd"]`).click();
    await page.locator("[name=email]").fill(reader);
    await press();
    await expect(title).toHaveText(asked);
    // Then a mail asks them in their language, and its link shows a button that confirms
    await using admin = Object.assign(await signedInAs("ADMIN", { browser, baseURL }), {
      async [Symbol.asyncDispose]() {
        await admin.close();
      },
    });
    const link = await linkTo(admin, reader);
    expect(link).toContain(`/${language}/subscribe/confirm?token=`);
    await page.goto(link);
    await press();
    await expect(title).toHaveText(confirmed);
    expect(await mailsTo(admin, reader)).toHaveLength(1);
    // And they can stop at once, which leaves no trace of them in the outbox
    await page.getByRole("main").locator("a[href*='/subscribe/stop?token=']").click();
    await press();
    await expect(title).toHaveText(stopped);
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
