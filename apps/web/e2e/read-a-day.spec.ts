/** Story: a reader goes back to a day. docs/user-stories/read-a-day.md */
import { randomUUID } from "node:crypto";
import AxeBuilder from "@axe-core/playwright";
import { type APIRequestContext, expect, type Page, test } from "@playwright/test";
import { hasNoPast, publishedBefore } from "./support/past.ts";
import { newSlug, nobodyIs, type Staff, signedInAs } from "./support/staff.ts";

test.skip(nobodyIs("PUBLISHER") || hasNoPast, "needs a publisher and the register's database");
// One worker tells it all: handed the file a second time, it would publish under the same names once more.
test.describe.configure({ mode: "default" });

const all = ["en", "fr", "nl", "de"] as const;
const inEach = <T>(make: (language: string) => T) =>
  Object.fromEntries(all.map((language) => [language, make(language)]));
const day = "2019-06-30";
const row = () => ({ id: randomUUID() });

let publisher: Staff;
/** The names of people and of the treaty, which no other story uses. */
const tag = newSlug("day");
const [then, since, next] = [`Then ${tag}`, `Since ${tag}`, `Next ${tag}`];
const [slug, former] = [newSlug("treaty"), newSlug("former")];
const title = `Treaty of ${tag}`;

async function publish(recordId: string, kind: string, shared: object, text: object) {
  const content = { schemaVersion: 1, shared, text };
  await publisher.ask("record.save", { recordId, kind, counter: 0, content });
  const parts = ["shared", ...Object.keys(text)];
  const note = inEach(() => "New");
  await publisher.ask("record.publish", { recordId, parts, note, changeSetId: randomUUID() });
  return recordId;
}

const [thenSlug, sinceSlug] = [newSlug("then"), newSlug("since")];
const person = (name: string, slug = newSlug("person")) =>
  publish(randomUUID(), "person", { slug, name, sortName: name }, {});

const words = (language: string) => ({
  title: `${title}, ${language}`,
  summary: "What it is.",
  purpose: "What it is for.",
});

test.beforeAll(async ({ browser, baseURL }) => {
  publisher = await signedInAs("PUBLISHER", { browser, baseURL });
  // Given an entry whose page named one focal point in 2019, and another is known by now for that day
  const [thenId, sinceId, nextId] = [
    await person(then, thenSlug),
    await person(since, sinceSlug),
    await person(next),
  ];
  const post = { ...row(), type: "contact-person", exclusive: false };
  const holds = (personId: string, period: object) => ({
    ...row(),
    postId: post.id,
    personId,
    capacity: "primary",
    status: "confirmed",
    ...period,
  });
  const entryId = randomUUID();
  const facts = { slug, kind: "treaty", subtype: "convention", activity: "active", post: [post] };
  const known = [
    holds(thenId, { from: "2010", until: "2019-03-31" }),
    holds(sinceId, { from: "2019-04-01", until: "2060" }),
    holds(nextId, { from: "2061" }),
  ];
  await publish(entryId, "entry", { ...facts, assignment: known }, inEach(words));
  const period = { from: "2018-01-01", until: "2021-01-01" };
  await publishedBefore(
    { recordId: thenId, ...period },
    { recordId: sinceId, ...period },
    {
      recordId: entryId,
      ...period,
      slug: former,
      words: {
        shared: { slug: former, assignment: [holds(thenId, { from: "2010" })] },
        ...inEach((language) => ({
          title: `Old ${title}, ${language}`,
          purpose: "What it was for in 2019.",
        })),
      },
    },
  );
});
test.afterAll(() => publisher.close());

const contacts = (page: Page) => page.locator("section[aria-labelledby=contacts]");
const known = (page: Page) => page.locator("section[aria-labelledby=known-holders]");
const banner = (page: Page) => page.locator("aside").filter({ has: page.locator(`time[datetime="${day}"]`) });
const at = (request: APIRequestContext, path: string) => request.get(path, { maxRedirects: 0 });

test("who was the focal point in 2019, and what did the page say", async ({ page }) => {
  // When a reader chooses the day at the foot of the page
  await page.goto(`/en/treaties/${slug}`);
  await expect(contacts(page)).toContainText(since);
  await page.getByLabel("Read this page as of a day").fill(day);
  await page.getByRole("contentinfo").getByRole("button", { name: "Show" }).click();
  // Then they read the page of that day at the address that it had
  await expect(page).toHaveURL(new RegExp(`/en/treaties/${former}\\?on=${day}$`));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Old ${title}, en`);
  await expect(page.getByRole("main")).toContainText("What it was for in 2019.");
  await expect(banner(page)).toContainText("As published on");
  await expect(banner(page)).toContainText("As known now");
  // And who held the post, by either clock
  await expect(contacts(page)).toContainText("As published on 30 June 2019");
  await expect(contacts(page)).toContainText(then);
  await expect(contacts(page)).not.toContainText(since);
  await expect(known(page)).toContainText("As known now");
  await expect(known(page)).toContainText(since);
  await expect(known(page)).not.toContainText(then);
  // And nobody lists it
  await expect(page.locator("meta[name=robots]")).toHaveAttribute("content", /noindex/);
  await expect(page.locator("link[rel=canonical]")).toHaveAttribute("href", new RegExp(`/${former}$`));
});

test("a person's page of a day says which posts they held as published, and apart as known now", async ({
  page,
}) => {
  const held = page.locator("section[aria-labelledby=current]");
  const heldAsKnown = page.locator("section[aria-labelledby=known-posts]");
  await page.goto(`/en/people/${thenSlug}?on=${day}`);
  await expect(held).toContainText("As published on 30 June 2019");
  await expect(held).toContainText(`Old ${title}, en`);
  await expect(heldAsKnown).toContainText("Posts held on 30 June 2019");
  await expect(heldAsKnown).toContainText("No post is known to have been held on that day.");
  await page.goto(`/nl/people/${sinceSlug}?on=${day}`);
  await expect(held).not.toContainText(title);
  await expect(heldAsKnown).toContainText("Zoals nu bekend");
  await expect(heldAsKnown.getByRole("link", { name: `${title}, nl` })).toBeVisible();
  // Of whom nothing was public then, what is known now is told all the same
  expect((await page.goto(`/de/people/${thenSlug}?on=2015-06-30`))?.status()).toBe(404);
  await expect(heldAsKnown).toContainText(`${title}, de`);
  // And the live page knows one clock
  await page.goto(`/en/people/${sinceSlug}`);
  await expect(heldAsKnown).toHaveCount(0);
});

test("links stay in the day, in every language, and lead out of it on request", async ({ page }) => {
  for (const language of all) {
    await page.goto(`/${language}/treaties/${former}?on=${day}`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Old ${title}, ${language}`);
    const links = await page
      .locator('a[href^="/"]:not([data-any-day])')
      .evaluateAll((found) => found.map((link) => link.getAttribute("href") ?? ""));
    expect(links.length).toBeGreaterThan(10);
    for (const link of links) expect(link).toContain(`on=${day}`);
  }
  await page.getByRole("link", { name: then }).first().click();
  await expect(page).toHaveURL(new RegExp(`\\?on=${day}$`));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(then);
  await page
    .getByRole("search")
    .getByRole("textbox")
    .or(page.getByRole("search").getByRole("searchbox"))
    .or(page.getByRole("search").getByRole("combobox"))
    .first()
    .fill(tag);
  await page.getByRole("search").getByRole("button").first().click();
  await expect(page).toHaveURL(new RegExp(`on=${day}`));
  await expect(page.getByRole("main")).toContainText(`Old ${title}`);
  await banner(page).getByRole("link").click();
  await expect(page.getByRole("main")).not.toContainText(`Old ${title}`);
});

test("what hangs together is found at the address of the day, as page, picture and data", async ({
  request,
}) => {
  for (const [kind, asked, stood] of [
    ["treaties", slug, former],
    ["treaties", former, null],
    ["people", thenSlug, null],
  ] as const) {
    for (const form of ["", ".svg", ".csv"]) {
      // When a reader asks for it as of the day at an address of now or of then
      const answer = await at(request, `/en/${kind}/${asked}/relations${form}?on=${day}`);
      // Then they get what was around it, or are led to the address that it had
      const led = stood && `/en/${kind}/${stood}/relations${form}?on=${day}`;
      expect([answer.status(), answer.headers().location ?? null], asked).toEqual([led ? 308 : 200, led]);
    }
  }
  // And on a day before its first publication they are told so
  const early = `/en/treaties/${slug}/relations`;
  const page = await at(request, `${early}?on=2015-06-30`);
  expect([page.status(), await page.text()]).toEqual([404, expect.stringContaining("Not yet published")]);
  const data = await at(request, `${early}.csv?on=2015-06-30`);
  expect([data.status(), await data.json()]).toEqual([
    404,
    expect.objectContaining({ error: "not yet published" }),
  ]);
});

test("before its first publication a page says so, and who held its posts as known now", async ({ page }) => {
  const answer = await page.goto(`/en/treaties/${slug}?on=2015-06-30`);
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole("main")).toContainText("Not yet published");
  await expect(known(page)).toContainText("As known now");
  await expect(known(page)).toContainText(then);
});

test("a day to come shows what is known to come, and says so", async ({ page }) => {
  await page.goto(`/en/treaties/${slug}?on=2062-01-01`);
  await expect(page.locator("aside").first()).toContainText("Nothing is published for this day yet.");
  await expect(contacts(page)).toContainText("As it is known to be on 1 January 2062");
  await expect(contacts(page).locator("li").first()).toContainText(next);
});

test("what was published in error shows a notice on every day", async ({ page, request }) => {
  const wrong = newSlug("wrong");
  const recordId = await publish(
    randomUUID(),
    "entry",
    { slug: wrong, kind: "treaty", subtype: "convention", activity: "active" },
    inEach((language) => ({ ...words(language), title: `Wrong ${tag}` })),
  );
  await publishedBefore({ recordId, from: "2018-01-01", until: "2021-01-01" });
  await publisher.ask("record.withdraw", {
    recordId,
    parts: ["shared"],
    sort: "in-error",
    explanation: inEach(() => "It was a mix-up."),
    changeSetId: randomUUID(),
  });
  const answer = await page.goto(`/en/treaties/${wrong}?on=${day}`);
  expect(answer?.status()).toBe(410);
  await expect(page.getByRole("main")).toContainText("It was a mix-up.");
  for (const path of [`/en/treaties/${wrong}`, `/en/treaties/${wrong}.json`, `/en/search?q=${tag}`]) {
    const text = await (await at(request, `${path}${path.includes("?") ? "&" : "?"}on=${day}`)).text();
    expect(text, path).not.toContain(`Wrong ${tag}`);
  }
});

test("data are those of the day, and say which", async ({ request }) => {
  const json = await at(request, `/en/treaties/${former}.json?on=${day}`);
  expect(json.headers()["x-robots-tag"]).toBe("noindex");
  expect(json.headers().link).toBe(`</en/treaties/${former}.json>; rel="canonical"`);
  expect(await json.json()).toMatchObject({ on: day, slug: former, text: { title: `Old ${title}, en` } });
  for (const form of ["json", "jsonld", "bib", "ris", "csl.json", "atom"]) {
    const moved = await at(request, `/en/treaties/${slug}.${form}?on=${day}`);
    expect(moved.headers().location, form).toBe(`/en/treaties/${former}.${form}?on=${day}`);
  }
  const linked = await (await at(request, `/en/treaties/${former}.jsonld?on=${day}`)).json();
  expect(linked).toMatchObject({ name: `Old ${title}, en` });
  const found = await (await at(request, `/en/search.json?q=${tag}&kind=treaty&on=${day}`)).json();
  expect(found).toMatchObject({ on: day, results: [{ path: `/en/treaties/${former}?on=${day}` }] });
  expect(await (await at(request, `/en/search.csv?q=${tag}&kind=treaty&on=${day}`)).text()).toContain(
    `/en/treaties/${former}?on=${day}`,
  );
});

for (const bad of ["2026-02-31", "yesterday", "2019", `${day}&on=${day}`]) {
  test(`on=${bad} is no day, and the answer says what is right`, async ({ page, request }) => {
    const answer = await page.goto(`/en/treaties/${slug}?on=${bad}`);
    expect(answer?.status()).toBe(400);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("This is not a day");
    await expect(page.getByRole("main")).toContainText(`/en/treaties/${slug}?on=2026-02-28`);
    const data = await at(request, `/en/treaties/${slug}.json?on=${bad}`);
    expect(data.status()).toBe(400);
    expect(await data.json()).toMatchObject({ problems: [{ key: "on" }] });
  });
}

test("axe finds nothing on a page as of a day, and it fits 320 pixels", async ({ page }) => {
  const paths = [
    `/treaties/${former}?on=${day}`,
    `/treaties/${slug}?on=2015-06-30`,
    `/treaties/${slug}?on=2062-01-01`,
    `/treaties/${slug}?on=no`,
    `/people/${thenSlug}?on=${day}`,
    `?on=${day}`,
  ];
  for (const path of paths) {
    for (const [width, language] of [
      [1280, "en"],
      [320, "de"],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`/${language}${path}`);
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`),
        path,
      ).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(
        width,
      );
    }
  }
});
