import { keepPlace } from "@entente/db/publishing/save-draft";
import { anEntry, aPerson, aUnit, inAll } from "@entente/db/testing/factories";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { found, openRegister, someDay, type TestRegister } from "../testing/register.ts";

let register: TestRegister;
beforeAll(async () => {
  register = await openRegister();
});
afterAll(() => register.db.drop());

const uuid = () => crypto.randomUUID();
const source = { source: "Test", confidence: "high" };
const page = async (slug: string, language: "en" | "nl" = "en") =>
  found(await register.on(someDay).entry.bySlug({ language, slug }));

describe("the page of an entry", () => {
  it("shows its words, its lists in the order of staff, and when it was published", async () => {
    const unit = aUnit();
    const [first, second] = [uuid(), uuid()];
    const row = { unitId: unit.id, source: "Test" };
    const entry = anEntry(
      {
        slug: "page",
        involvement: [
          { id: first, function: "monitoring", ...row },
          { id: second, function: "reporting", ...row },
        ],
        membership: [{ id: uuid(), unitId: unit.id, kind: "full", ...source }],
      },
      (language) => ({
        rows: { [first]: { text: `Watches (${language})` }, [second]: { text: "Reports." } },
      }),
    );
    await register.publish(unit, entry);
    const shown = await page("page");
    expect(shown.title).toEqual({ text: "Convention (en)", language: "en" });
    expect(shown.text?.purpose).toBe("What it is for.");
    expect(shown.involvements.map(({ text }) => text)).toEqual(["Watches (en)", "Reports."]);
    expect(shown.involvements[0]?.unit.name.fr).toBe("Unit (fr)");
    expect(shown.memberships[0]).toMatchObject({ kind: "full", note: null });
    expect(Object.keys(shown.publication.languages).sort()).toEqual(["de", "en", "fr", "nl"]);
    expect(shown.publication.shared.firstOn).toBeInstanceOf(Date);
  });

  it("has no text in a language that is not published, and names the language of its title", async () => {
    const { id, kind, document } = anEntry({ slug: "in-dutch-alone" });
    const { nl } = document.text;
    await register.publish({ id, kind, document: { ...document, text: { ...(nl ? { nl } : {}) } } });
    const shown = await page("in-dutch-alone");
    expect(shown.text).toBeNull();
    expect(shown.title).toEqual({ text: "Convention (nl)", language: "nl" });
    expect(Object.keys(shown.publication.languages)).toEqual(["nl"]);
    expect((await page("in-dutch-alone", "nl")).text?.title).toBe("Convention (nl)");
  });

  it("shows the contacts of the entry above where it has no post of its own, and says whose they are", async () => {
    const person = aPerson();
    const post = { id: uuid(), type: "contact-person", exclusive: false };
    const term = {
      id: uuid(),
      postId: post.id,
      personId: person.id,
      capacity: "primary",
      status: "confirmed",
    };
    const above = anEntry({ slug: "answering", post: [post], assignment: [term] });
    const below = anEntry({
      slug: "without-posts",
      relation: [{ id: uuid(), kind: "part-of", entryId: above.id }],
    });
    await register.publish(person, above, below);
    const shown = await page("without-posts");
    expect(shown.contactsAt?.slug).toBe("answering");
    expect(shown.contacts.map(({ holders }) => holders[0]?.person?.name)).toEqual([
      person.document.shared.name,
    ]);
    expect((await page("answering")).contactsAt).toBeNull();
    const home = await register.on(someDay).home.get({ language: "en" });
    const cards = [...home.treatiesAndBodies, ...home.networks];
    expect(cards.find(({ slug }) => slug === "answering")?.contactsAt).toBeNull();
  });

  it("groups the figures, the current value first", async () => {
    const claim = { figure: "parties", unit: "parties", comparator: "exactly", ...source };
    const entry = anEntry({
      slug: "figures",
      claim: [
        { ...claim, id: uuid(), value: 190, standing: "as-stated" },
        { ...claim, id: uuid(), value: 195, standing: "earlier", asOf: "2020" },
        { ...claim, id: uuid(), value: 196, standing: "current", asOf: "2026" },
      ],
    });
    await register.publish(entry);
    const [figure] = (await page("figures")).figures;
    expect(figure?.shown.value).toBe(196);
    expect(figure?.others.map(({ value }) => value)).toEqual([190, 195]);
  });

  it("leaves out what would point at a record that is not public", async () => {
    const [hidden, hiddenEntry, post] = [uuid(), uuid(), uuid()];
    const person = aPerson();
    await keepPlace(register.db.staff, hidden, "unit");
    await keepPlace(register.db.staff, hiddenEntry, "entry");
    await keepPlace(register.db.staff, person.id, "person");
    const entry = anEntry(
      {
        slug: "points-nowhere",
        involvement: [{ id: uuid(), function: "monitoring", unitId: hidden, source: "Test" }],
        post: [{ id: post, type: "contact-person", exclusive: false, unitId: hidden }],
        assignment: [
          { id: uuid(), postId: post, personId: person.id, capacity: "primary", status: "confirmed" },
        ],
        relation: [{ id: uuid(), kind: "cooperates-with", entryId: hiddenEntry }],
      },
      () => ({ rows: {} }),
    );
    const { document } = entry;
    const rowId = document.shared.involvement?.[0]?.id ?? "";
    const withText = (language: "en" | "fr" | "nl" | "de") => ({
      ...document.text[language],
      rows: { [rowId]: { text: "Does it." } },
    });
    const text = { en: withText("en"), fr: withText("fr"), nl: withText("nl"), de: withText("de") };
    await register.publish({ ...entry, document: { ...document, text } });
    const shown = await page("points-nowhere");
    expect(shown.involvements).toEqual([]);
    expect(shown.related).toEqual([]);
    expect(shown.contacts[0]).toMatchObject({ unit: null, holders: [], answers: "nobody" });
  });
});

describe("relations", () => {
  it("are read from both sides: parents, parts, related and names that confuse", async () => {
    const above = anEntry({ slug: "above" });
    const relation = (kind: string, entryId: string) => ({ id: uuid(), kind, entryId });
    const below = anEntry({
      slug: "below",
      relation: [
        relation("part-of", above.id),
        relation("confused-with", above.id),
        { id: uuid(), kind: "implements", outside: inAll("A directive") },
      ],
    });
    await register.publish(above, below);
    const [top, bottom] = [await page("above"), await page("below")];
    expect(bottom.parents.map(({ direction, entry }) => [direction, entry?.slug])).toEqual([
      ["out", "above"],
    ]);
    expect(top.parts.map(({ direction, entry }) => [direction, entry?.slug])).toEqual([["in", "below"]]);
    expect(top.confusable.map(({ slug }) => slug)).toEqual(["below"]);
    expect(bottom.confusable.map(({ slug }) => slug)).toEqual(["above"]);
    expect(bottom.related.find(({ kind }) => kind === "implements")?.outside?.de).toBe("A directive (de)");
  });

  it("that both sides state in the same words are shown once", async () => {
    const [one, two] = [uuid(), uuid()];
    const to = (entryId: string) => ({ relation: [{ id: uuid(), kind: "cooperates-with", entryId }] });
    await register.publish(
      anEntry({ slug: "one", ...to(two) }, () => ({}), one),
      anEntry({ slug: "two", ...to(one) }, () => ({}), two),
    );
    expect((await page("one")).related).toHaveLength(1);
  });
});
