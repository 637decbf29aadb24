import { aNote, anEntry, anInstitute, aPage, publishDraft } from "@entente/db/testing/factories";
import { afterAll, beforeAll, expect, it } from "vitest";
import { staffCallerOn } from "../staff-caller.ts";
import { found, openRegister, someDay, type TestRegister } from "../testing/register.ts";

const claim = (standing: "current" | "earlier", value: number, asOf: string, id = crypto.randomUUID()) => ({
  id,
  figure: "parties",
  unit: "parties",
  comparator: "exactly",
  value,
  standing,
  asOf,
  source: "Depositary",
  confidence: "high",
});

let register: TestRegister;
const old = claim("current", 193, "2020");
const entry = anEntry({ slug: "convention", claim: [old] });
const page = aPage({ slug: "about" }, () => ({ body: `The convention has [parties](claim:${old.id}).` }));
beforeAll(async () => {
  register = await openRegister();
  await register.publish(anInstitute(), entry, page);
});
afterAll(() => register.db.drop());

const ask = () => register.on(someDay);
const aboutPage = async () => found(await ask().page.bySlug({ language: "nl", slug: "about" }));

it("gives a page in the reader's language, with its footer link, its place in the site map and in the search", async () => {
  expect(await aboutPage()).toMatchObject({ text: { title: "Page (nl)" }, title: { language: "nl" } });
  expect((await ask().institute.get({ language: "nl" })).pages).toEqual([
    { slug: "about", title: "Page (nl)" },
  ]);
  expect(await ask().sitemap.file({ file: 2 })).toContainEqual(
    expect.objectContaining({ segment: "pages", slug: "about" }),
  );
  const { hits } = await ask().search.byName({ language: "nl", query: "page" });
  expect(hits).toContainEqual(expect.objectContaining({ kind: "page", segment: "pages", slug: "about" }));
});

it("says where nothing stands, and offers what is close", async () => {
  const answer = await ask().page.bySlug({ language: "nl", slug: "page-nl" });
  expect(answer).toMatchObject({ outcome: "missing", near: [{ segment: "pages", slug: "about" }] });
});

it("says that a language is not published, and fills nothing in", async () => {
  const alone = aPage({ slug: "alone", position: null });
  const english = { ...alone.document, text: { en: alone.document.text.en } };
  await register.publish({ ...alone, document: english as typeof alone.document });
  const record = found(await ask().page.bySlug({ language: "fr", slug: "alone" }));
  expect(record).toMatchObject({ text: null, title: { text: "Page (en)", language: "en" } });
});

it("shows the value that a figure has today, whichever claim the text names", async () => {
  expect((await aboutPage()).cited).toMatchObject([
    { id: old.id, value: 193, asOf: "2020", source: "Depositary", entry: { slug: "convention" } },
  ]);
  const staff = staffCallerOn({ db: register.db.staff, actor: register.actor });
  const { counter, content } = await staff.record.read({ recordId: entry.id });
  const newer = [{ ...old, standing: "earlier" }, claim("current", 196, "2024")];
  const shared = { ...content.shared, claim: newer };
  await staff.record.save({ recordId: entry.id, kind: "entry", counter, content: { ...content, shared } });
  await publishDraft(register.db.staff, register.actor, entry.id, ["shared"], aNote);
  expect((await aboutPage()).cited).toMatchObject([{ id: old.id, value: 196, asOf: "2024" }]);
});

it("has no value for a claim that is no longer public", async () => {
  await register.publish({
    ...entry,
    document: { ...entry.document, shared: { ...entry.document.shared, claim: [] } },
  });
  expect((await aboutPage()).cited).toEqual([]);
});
