/** Story: what is no longer true is taken back, and readers are told. docs/user-stories/withdraw.md */
import { randomUUID } from "node:crypto";
import { type APIRequestContext, expect, type Page, test } from "@playwright/test";
import { onTheClock } from "./support/clock.ts";
import { siteMapFiles } from "./support/site-map.ts";
import { newSlug, nobodyIs, type Staff, signedInAs, unfold } from "./support/staff.ts";

test.skip(nobodyIs("PUBLISHER"), "E2E_PUBLISHER_EMAIL names nobody");

let publisher: Staff;
test.beforeAll(async ({ browser, baseURL }) => {
  publisher = await signedInAs("PUBLISHER", { browser, baseURL });
});
test.afterAll(() => publisher.close());

const inBoth = (make: (language: string) => object) => ({ en: make("en"), nl: make("nl") });
const about = () => inBoth((language) => ({ about: `About, in ${language}.` }));
const facts = { kind: "treaty", subtype: "convention", activity: "active" };
const words = { summary: "What it is.", purpose: "What it is for." };

/** A record of each noun with an English and a Dutch text, below the address where it is read. */
const nouns = {
  treaties: (name: string) => ({
    kind: "entry",
    shared: facts,
    text: inBoth(() => ({ ...words, title: name })),
  }),
  people: (name: string) => ({ kind: "person", shared: { name, sortName: name }, text: about() }),
  units: (name: string) => ({
    kind: "unit",
    shared: { kind: "directorate", name: { en: name, fr: name, nl: name, de: name } },
    text: about(),
  }),
  pages: (name: string) => ({
    kind: "page",
    shared: { position: null },
    text: inBoth(() => ({ title: name, summary: "What it tells.", body: "What is told." })),
  }),
} as const;
type Segment = keyof typeof nouns;
const segments = Object.keys(nouns) as Segment[];

/** Publishes a new record in English and Dutch. */
async function published(segment: Segment, name = `Withdrawn ${newSlug("otter")}`) {
  const [recordId, slug] = [randomUUID(), newSlug("withdrawn")];
  const { kind, shared, text } = nouns[segment](name);
  const content = { schemaVersion: 1, shared: { slug, ...shared }, text };
  await publisher.ask("record.save", { recordId, kind, counter: 0, content });
  const note = { en: "New", nl: "Nieuw", fr: "Nouveau", de: "Neu" };
  const parts = ["shared", "en", "nl"];
  await publisher.ask("record.publish", { recordId, parts, note, changeSetId: randomUUID() });
  return { recordId, name, slug, below: `${segment}/${slug}` };
}

const inEach = (explanation: string) => ({ en: explanation, nl: `${explanation} (nl)` });
const withdraw = (recordId: string, choices: object) =>
  publisher.ask("record.withdraw", { recordId, parts: ["shared"], changeSetId: randomUUID(), ...choices });
const answer = (request: APIRequestContext, path: string) => request.get(path, { maxRedirects: 0 });
const main = (page: Page) => page.getByRole("main");

test("an entry that is no longer true is withdrawn, and its address says why in the reader's language", async ({
  page,
}) => {
  // Given an entry that stands on the home page and in the search
  const { recordId, name, below } = await published("treaties");
  const search = `/en/search?q=${encodeURIComponent(name)}`;
  await page.goto(search);
  await expect(main(page).getByRole("link", { name })).toBeVisible();
  // When somebody withdraws it, and tells readers why
  const desk = publisher.page;
  await desk.goto(`/desk/records/${recordId}/publish`);
  const form = await unfold(desk, "Withdraw");
  await form.getByLabel("Explanation in English").fill("The convention lapsed.");
  await form.getByLabel("Explanation in Dutch").fill("Het verdrag is vervallen.");
  await form.getByRole("button", { name: "Withdraw now" }).dblclick();
  await expect(desk.getByRole("status").filter({ hasText: "It is withdrawn." })).toBeVisible();
  // Then its address is gone, and says why in the language of the reader
  for (const [language, told] of [
    ["en", "The convention lapsed."],
    ["nl", "Het verdrag is vervallen."],
  ]) {
    const gone = await page.goto(`/${language}/${below}`);
    expect(gone?.status()).toBe(410);
    await expect(main(page)).toContainText(told ?? "");
    await expect(page.locator("meta[name=robots]")).toHaveAttribute("content", /noindex/);
  }
  // And no list, search or site map holds it
  await page.goto("/en");
  await expect(page.getByRole("link", { name })).toHaveCount(0);
  await page.goto(search);
  await expect(main(page).getByRole("link", { name })).toHaveCount(0);
  expect((await siteMapFiles(page.request)).join("")).not.toContain(below);
  expect((await answer(page.request, `/en/${below}.json`)).status()).toBe(410);
});

test("one language is withdrawn where the page stays", async ({ page }) => {
  const { recordId, below } = await published("treaties");
  const desk = publisher.page;
  await desk.goto(`/desk/records/${recordId}/publish`);
  const form = await unfold(desk, "Withdraw");
  await form.getByRole("radio", { name: "Only the text in Dutch" }).check();
  await expect(form.getByRole("radio", { name: "It became part of another record" })).toHaveCount(0);
  await form.getByLabel("Explanation in Dutch").fill("Deze tekst is verouderd.");
  await form.getByRole("button", { name: "Withdraw now" }).click();
  await expect(desk.getByRole("status").filter({ hasText: "It is withdrawn." })).toBeVisible();
  await page.goto(`/nl/${below}`);
  await expect(main(page)).toContainText("Deze tekst is verouderd.");
  expect((await page.goto(`/en/${below}`))?.status()).toBe(200);
});

test("an entry that became part of another leads there for good", async ({ page }) => {
  const [goes, stays] = [await published("treaties"), await published("treaties")];
  const desk = publisher.page;
  await desk.goto(`/desk/records/${goes.recordId}/publish`);
  const form = await unfold(desk, "Withdraw");
  await form.getByRole("radio", { name: "It became part of another record" }).check();
  await form.getByRole("combobox", { name: "The other record" }).fill(stays.name);
  await desk.getByRole("option", { name: stays.name }).click();
  await form.getByRole("button", { name: "Withdraw now" }).click();
  await expect(desk.getByRole("status").filter({ hasText: "It is withdrawn." })).toBeVisible();
  await page.goto(`/nl/${goes.below}`);
  await expect(page).toHaveURL(new RegExp(`/nl/${stays.below}$`));
});

test("whoever withdraws an error reads before it that its whole past is hidden, in each language of the desk", async () => {
  const { recordId } = await published("treaties");
  const desk = publisher.page;
  const says = {
    en: [
      /hides the whole past of the page/,
      /hides the whole past of the text in Dutch/,
      /It was published in error/,
    ],
    fr: [
      /cache aux visiteurs tout le passé de la page/,
      /tout le passé du texte en néerlandais/,
      /était une erreur/,
    ],
    nl: [
      /hele verleden van de pagina/,
      /hele verleden van de tekst in het Nederlands/,
      /bij vergissing gepubliceerd/,
    ],
    de: [
      /ganze Vergangenheit der Seite/,
      /ganze Vergangenheit des Textes auf Niederländisch/,
      /irrtümlich veröffentlicht/,
    ],
  } as const;
  for (const [language, [page, text, reason]] of Object.entries(says)) {
    await desk.goto(`/desk?language=${language}`);
    await desk.goto(`/desk/records/${recordId}/publish`);
    const form = desk.locator("details").filter({ has: desk.locator("#withdraw") });
    await form.locator("summary").first().click();
    await expect(form.getByText(page)).toHaveCount(0);
    await form.getByRole("radio", { name: reason }).check();
    await expect(form.getByRole("status")).toContainText(page);
    await form.locator('[name=going][value="nl"]').check();
    await expect(form.getByRole("status")).toContainText(text);
  }
  await desk.goto("/desk?language=en");
  // And whoever looks at the plan reads it too
  await publisher.ask("schedule.create", {
    id: randomUUID(),
    recordId,
    parts: ["shared"],
    time: onTheClock(new Date(Date.now() + 86_400_000)),
    action: "withdraw",
    details: { sort: "in-error", explanation: inEach("A mistake.") },
  });
  await desk.goto(`/desk/records/${recordId}/review`);
  await expect(desk.getByText(/hidden from visitors then, on earlier days too/)).toBeVisible();
});

for (const segment of segments) {
  test(`what was published in error, or became part of another, answers alike below /${segment}`, async ({
    page,
  }) => {
    const [wrong, goes, stays] = [
      await published(segment),
      await published(segment),
      await published(segment),
    ];
    await withdraw(wrong.recordId, { sort: "in-error", explanation: inEach("A mistake.") });
    await withdraw(goes.recordId, { sort: "merged", explanation: null, mergedInto: stays.recordId });
    const gone = await page.goto(`/nl/${wrong.below}`);
    expect(gone?.status()).toBe(410);
    await expect(main(page)).toContainText("Per vergissing gepubliceerd");
    await expect(main(page)).toContainText("A mistake. (nl)");
    const moved = await answer(page.request, `/en/${goes.below}`);
    expect([moved.status(), moved.headers().location]).toEqual([308, `/en/${stays.below}`]);
  });

  test(`a language that is withdrawn says so below /${segment}, and the others stay`, async ({ page }) => {
    const { recordId, below } = await published(segment);
    await withdraw(recordId, {
      parts: ["nl"],
      sort: "explained",
      explanation: { nl: "Deze tekst is verouderd." },
    });
    const dutch = await page.goto(`/nl/${below}`);
    await expect(main(page)).toContainText("Deze tekst is verouderd.");
    // The page of a person or a unit stands on its facts.
    expect(dutch?.status()).toBe(segment === "people" || segment === "units" ? 200 : 410);
    const english = await page.goto(`/en/${below}`);
    expect(english?.status()).toBe(200);
    await expect(main(page)).not.toContainText("verouderd");
  });
}
