/** Story: what changed comes by mail, and one click ends it. docs/user-stories/digest.md */
import { randomUUID } from "node:crypto";
import { type Browser, expect, type Page, test } from "@playwright/test";
import { linkTo, mailsTo } from "./support/mail.ts";
import {
  newAddress,
  newEntry,
  newSlug,
  nobodyIs,
  publishAll,
  type Staff,
  signedInAs,
  writeText,
} from "./support/staff.ts";
import { cannotTell, tellSubscribers } from "./support/tell.ts";

test.skip(nobodyIs("ADMIN", "PUBLISHER") || cannotTell, "needs staff and the databases of the register");
test.use({ extraHTTPHeaders: { "x-forwarded-for": newAddress() } });

let admin: Staff;
let publisher: Staff;
test.beforeAll(async ({ browser, baseURL }) => {
  [admin, publisher] = await Promise.all([
    signedInAs("ADMIN", { browser, baseURL }),
    signedInAs("PUBLISHER", { browser, baseURL }),
  ]);
});
test.afterAll(() => Promise.all([admin.close(), publisher.close()]));

const press = (page: Page) => page.getByRole("main").locator("button[type=submit]").click();
const heading = (page: Page) => page.getByRole("heading", { level: 1 });

/** Asks for mail at an address of the register, and confirms by the mail. */
async function follow(page: Page, address: string, reader: string) {
  await page.goto(address);
  await page.locator("[name=email]").fill(reader);
  await press(page);
  await expect(heading(page)).toHaveText("Look into your mailbox");
  await page.goto(await linkTo(admin, reader));
  await press(page);
  await expect(heading(page)).toHaveText("Confirmed");
}

/** Opens the mail of that subject in the outbox of the desk, and answers what it says. */
async function openedInOutbox(subject: string, reader: string): Promise<string> {
  const desk = admin.page;
  await expect(async () => {
    await tellSubscribers();
    await desk.goto("/desk/outbox");
    await expect(desk.getByRole("row").filter({ hasText: reader }).first()).toContainText(subject, {
      timeout: 100,
    });
  }).toPass();
  await desk
    .getByRole("button", { name: `Read the mail to ${reader}` })
    .first()
    .click();
  const letter = desk.getByRole("dialog").locator("pre");
  await expect(letter).not.toBeEmpty();
  // It opens no account, and is not said to
  await expect(desk.getByRole("dialog")).toContainText("The audit log tells that you read this.");
  await expect(desk.getByRole("dialog")).not.toContainText("opens an account");
  return (await letter.textContent()) ?? "";
}

/** What a mail program sends when its reader presses "unsubscribe". */
async function endByOneClick(letter: string, browser: Browser, baseURL = "") {
  const token = /stop\?token=(\S+)/.exec(letter)?.[1] ?? "";
  const program = await browser.newContext({ baseURL });
  const answer = await program.request.post(`/api/subscription/stop?token=${token}`, {
    form: { "List-Unsubscribe": "One-Click" },
  });
  expect(answer.status()).toBe(200);
  await program.close();
}

const subscriptions = [
  { of: "an entry", addressOf: (slug: string, _: string) => `/en/subscribe?to=treaties/${slug}` },
  { of: "a search", addressOf: (_: string, word: string) => `/en/subscribe?q=${word}&kind=treaty` },
] as const;

for (const { of, addressOf } of subscriptions) {
  test(`whoever follows ${of} is told what changed, and one click deletes their address`, async ({
    page,
    browser,
    baseURL,
  }) => {
    // Given a reader who follows it, and has confirmed
    const [slug, word, reader] = [
      newSlug("digest"),
      `word${randomUUID().slice(0, 8)}`,
      `${randomUUID()}@example.org`,
    ];
    const title = `Convention on ${word}`;
    const recordId = await newEntry(publisher, { shared: { slug }, en: { title } });
    await publishAll(publisher, recordId);
    await follow(page, addressOf(slug, word), reader);
    // When something of it is published anew
    await writeText(publisher, recordId, "en", { purpose: "It protects more than before." });
    const note = { en: "It covers the high seas" };
    await publisher.ask("record.publish", { recordId, parts: ["en"], note, changeSetId: randomUUID() });
    // Then a mail says in sentences what changed, and where
    const letter = await openedInOutbox("What changed:", reader);
    expect(letter).toContain(title);
    expect(letter).toContain("– It covers the high seas");
    expect(letter).toContain(`/en/treaties/${slug}`);
    // And it comes once
    await tellSubscribers();
    expect((await mailsTo(admin, reader)).filter(({ subject }) => /What changed/.test(subject))).toHaveLength(
      1,
    );
    // When they end it by the one click of their mail program
    await endByOneClick(letter, browser, baseURL);
    // Then nothing is left of their address, and the next change is told to nobody
    await admin.page.goto("/desk/outbox");
    await expect(heading(admin.page)).toBeVisible();
    await expect(admin.page.getByText(reader)).toHaveCount(0);
    await writeText(publisher, recordId, "en", { purpose: "And more again." });
    await publisher.ask("record.publish", { recordId, parts: ["en"], note, changeSetId: randomUUID() });
    await tellSubscribers();
    expect(await mailsTo(admin, reader)).toEqual([]);
  });
}
