/** docs/user-stories/review.md */
import { randomUUID } from "node:crypto";
import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { newEntry, newSlug, nobodyIs, signedInAs, writeText } from "./support/staff.ts";

test.skip(nobodyIs("CONTRIBUTOR", "PUBLISHER"), "needs a contributor and a publisher");

type Queue = { toDecide: { id: string; record: { id: string } }[] };

test("a contributor hands in, a publisher returns and then approves, and that very text is public", async ({
  browser,
  baseURL,
}) => {
  const contributor = await signedInAs("CONTRIBUTOR", { browser, baseURL });
  const publisher = await signedInAs("PUBLISHER", { browser, baseURL });
  const slug = newSlug("review");
  const recordId = await newEntry(contributor, { shared: { slug }, en: { title: "Handed in" } });
  const address = `/desk/records/${recordId}/review`;

  await contributor.page.goto(address);
  await contributor.page.getByRole("link", { name: "Publish it, plan it or hand it in" }).click();
  await contributor.page.getByRole("radio", { name: "Yes, and this is what they are told" }).check();
  await contributor.page.getByLabel("Note in English").fill("A new convention");
  await contributor.page.getByRole("button", { name: "Hand in for review" }).dblclick();
  const handedIn = contributor.page.getByRole("status").filter({ hasText: "It is handed in." });
  await handedIn.getByRole("link").click();
  await expect(contributor.page.getByRole("button", { name: "Take back" })).toHaveCount(1);

  await publisher.page.goto("/desk/review");
  await publisher.page
    .getByRole("listitem")
    .filter({ has: publisher.page.locator(`a[href^="/desk/records/${recordId}"]`) })
    .getByRole("link", { name: "Read and decide" })
    .click();
  await expect(publisher.page.getByText("Public for the first time: facts, English")).toBeVisible();
  await publisher.page.getByRole("button", { name: "Return with a comment" }).click();
  const dialog = publisher.page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Return with a comment" }).click();
  await expect(dialog.getByText("Write something first.")).toBeVisible();
  await dialog.getByRole("textbox", { name: "Comment" }).fill("Name the depositary");
  await dialog.getByRole("button", { name: "Return with a comment" }).click();
  await expect(publisher.page.getByText("Name the depositary").first()).toBeVisible();

  await contributor.page.goto("/desk/review");
  await contributor.page
    .getByRole("listitem")
    .filter({ hasText: "Name the depositary" })
    .getByRole("button", { name: "Settle" })
    .first()
    .click();

  const submission = {
    id: randomUUID(),
    recordId,
    parts: ["shared", "en"],
    note: { en: "A new convention" },
  };
  await contributor.ask("review.submit", submission);
  const direct = await contributor.page.request.post("/api/trpc/review.approve", {
    data: { submissionId: submission.id },
    headers: { origin: new URL(baseURL ?? "").origin },
  });
  expect(direct.status()).toBe(403);
  const { toDecide } = await publisher.read<Queue>("review.queue", { language: "en" });
  expect(toDecide.filter(({ record }) => record.id === recordId)).toHaveLength(1);

  await publisher.page.goto(address);
  expect((await new AxeBuilder({ page: publisher.page }).setLegacyMode().analyze()).violations).toEqual([]);
  await publisher.page.getByRole("button", { name: "Approve and publish" }).click();
  await publisher.page.getByRole("dialog").getByRole("button", { name: "Approve and publish" }).click();
  await expect(publisher.page.getByText(/approved by/).first()).toBeVisible();
  const live = await publisher.page.request.get(`/en/treaties/${slug}`);
  expect(await live.text()).toContain("Handed in");
  await Promise.all([contributor.close(), publisher.close()]);
});

test("whoever approves reads which translations grow old by it", async ({ browser, baseURL }) => {
  const contributor = await signedInAs("CONTRIBUTOR", { browser, baseURL });
  const publisher = await signedInAs("PUBLISHER", { browser, baseURL });
  // Given a text and its translation, both public, and a new wording of the first that was handed in
  const recordId = await newEntry(publisher, { shared: { slug: newSlug("grows-old") } });
  const text = { title: "Convention", summary: "En une ligne", purpose: "Pour quoi faire." };
  await writeText(publisher, recordId, "fr", text);
  const note = { en: "A note", fr: "Une note" };
  const parts = ["shared", "en", "fr"];
  await publisher.ask("record.publish", { recordId, parts, note, changeSetId: randomUUID() });
  await writeText(contributor, recordId, "en", { summary: "In other words." });
  await contributor.ask("review.submit", { id: randomUUID(), recordId, parts: ["en"], note });
  // When a publisher is about to approve it
  await publisher.page.goto(`/desk/records/${recordId}/review`);
  await publisher.page.getByRole("button", { name: "Approve and publish" }).click();
  // Then the question names the translation, and leads to it
  const dialog = publisher.page.getByRole("dialog");
  await expect(dialog.getByRole("listitem")).toContainText("French: In one line");
  expect((await new AxeBuilder({ page: publisher.page }).setLegacyMode().analyze()).violations).toEqual([]);
  await dialog.getByRole("link", { name: "French" }).click();
  await expect(publisher.page).toHaveURL(new RegExp(`/records/${recordId}/translate/fr$`));
  await Promise.all([contributor.close(), publisher.close()]);
});

test("what its author published alone waits for somebody else to look at it", async ({
  browser,
  baseURL,
}) => {
  test.skip(nobodyIs("SECOND_PUBLISHER"), "needs another publisher");
  const author = await signedInAs("PUBLISHER", { browser, baseURL });
  const other = await signedInAs("SECOND_PUBLISHER", { browser, baseURL });
  const title = newSlug("Alone");
  const recordId = await newEntry(author, { en: { title } });
  const submission = { id: randomUUID(), recordId, parts: ["shared", "en"], note: { en: "New" } };
  await author.ask("review.submit", submission);

  await author.page.goto(`/desk/records/${recordId}/review`);
  await expect(author.page.getByText("A publisher who wrote none of it decides.")).toBeVisible();
  await expect(author.page.getByRole("button", { name: "Approve and publish" })).toHaveCount(0);
  await author.page.goto(`/desk/records/${recordId}/publish`);
  await author.page.getByRole("radio", { name: "No, it is a minor edit" }).check();
  await author.page.getByRole("button", { name: "Publish now" }).click();
  await expect(author.page.getByRole("alert").filter({ hasText: "You wrote part of this." })).toBeVisible();
  await author.page.locator("#anyway").fill("The meeting is tomorrow");
  await author.page.getByRole("button", { name: "Publish now" }).click();
  await expect(author.page.getByText("It is published.")).toBeVisible();
  await author.page.goto("/desk");
  const mine = author.page.getByRole("listitem").filter({ hasText: title });
  await expect(mine).not.toHaveCount(0);
  await expect(mine.filter({ hasText: "published it alone" })).toHaveCount(0);

  await other.page.goto("/desk");
  const waiting = other.page.getByRole("listitem").filter({ hasText: title });
  await expect(waiting).toContainText("published it alone; look at it");
  await waiting.getByRole("link", { name: title }).click();
  await expect(other.page.getByText("Reason: The meeting is tomorrow")).toBeVisible();
  await other.page.getByRole("button", { name: "Mark as seen" }).click();
  await other.page.getByRole("dialog").getByRole("button", { name: "Mark as seen" }).click();
  await expect(other.page.getByRole("button", { name: "Mark as seen" })).toHaveCount(0);
  await other.page.goto("/desk");
  await expect(other.page.getByRole("listitem").filter({ hasText: title })).toHaveCount(0);
  await Promise.all([author.close(), other.close()]);
});
