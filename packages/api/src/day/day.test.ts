import { openDayClient } from "@entente/db/day/read";
import { withdraw } from "@entente/db/publishing/withdraw";
import { aNote, anEntry, anInstitute, aPerson } from "@entente/db/testing/factories";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { publicCallerOn } from "../public-caller.ts";
import { found, openRegister, type TestRegister } from "../testing/register.ts";

const language = "en";

let register: TestRegister;
let past: ReturnType<typeof openDayClient>;

const person = (name: string, slug: string) => aPerson({ name, sortName: name, slug });
const [ada, bea, wrongly] = [person("Ada Then", "ada"), person("Bea Since", "bea"), person("Cy Wrong", "cy")];
const post = { id: crypto.randomUUID(), type: "contact-person", exclusive: false };
const holds = (personId: string, from: string | undefined, until: string | undefined) => ({
  id: crypto.randomUUID(),
  postId: post.id,
  personId,
  capacity: "primary",
  status: "confirmed",
  ...(from ? { from } : {}),
  ...(until ? { until } : {}),
});
const entryWith = (slug: string, title: string, assignment: readonly object[]) =>
  anEntry({ slug, post: [post], assignment }, () => ({ title }), entryId);
const entryId = crypto.randomUUID();
const mistake = anEntry({ slug: "mistake" });

/** As if everything so far had been published that much earlier. */
const longAgo = (interval: string) =>
  register.db.asOwner(`
    ALTER TABLE edit.publication DISABLE TRIGGER ALL;
    UPDATE edit.publication SET live_from = live_from - interval '${interval}', live_to = live_to - interval '${interval}';
    ALTER TABLE edit.publication ENABLE TRIGGER ALL;
    UPDATE pub.part SET first_published_at = first_published_at - interval '${interval}',
                        last_published_at = last_published_at - interval '${interval}'`);

/** The register in the middle of 2026, read as of a day. */
const on = (day: string) =>
  publicCallerOn({ db: register.db.public, clock: () => new Date(), asOf: { day, past } });
const yearsAgo = (years: number) => `${new Date().getUTCFullYear() - years}-06-15`;

beforeAll(async () => {
  register = await openRegister();
  past = openDayClient(register.db.publicUrl);
  await register.publish(anInstitute(), ada, bea, wrongly, mistake);
  await register.publish(entryWith("first", "First title", [holds(ada.id, "2000", undefined)]));
  await longAgo("5 years");
  await register.publish(
    entryWith("second", "Second title", [
      holds(ada.id, "2000", `${yearsAgo(3)}`),
      holds(bea.id, `${yearsAgo(3).slice(0, 8)}16`, undefined),
      holds(wrongly.id, yearsAgo(-2), undefined),
    ]),
  );
  await withdraw(register.db.staff, register.actor, {
    recordId: mistake.id,
    parts: ["shared"],
    sort: "in-error",
    explanation: aNote,
    changeSetId: crypto.randomUUID(),
  });
});
afterAll(async () => {
  await past.$disconnect();
  await register.db.drop();
});

const holders = (record: {
  contacts: readonly { holders: readonly { person: { name: string } | null }[] }[];
}) => record.contacts.flatMap((contact) => contact.holders.map((holder) => holder.person?.name));

describe("the register as of a day", () => {
  it("says what the page said then, and who held the post by what was published", async () => {
    const record = found(await on(yearsAgo(2)).entry.bySlug({ language, slug: "first" }));
    expect(record.title.text).toBe("First title");
    expect(holders(record)).toEqual(["Ada Then"]);
  });

  it("says who held the post on that day by what is known now, on either side of the change", async () => {
    const known = async (day: string) => {
      const answer = await on(day).day.holders({ language, recordId: entryId, on: day });
      return answer && holders(answer);
    };
    expect(await known(yearsAgo(4))).toEqual(["Ada Then"]);
    expect(await known(yearsAgo(2))).toEqual(["Bea Since"]);
  });

  it("says which posts a person held on that day by what is known now, whatever the page of that day says", async () => {
    const asPublished = async (slug: string, day: string) => {
      const { current } = found(await on(day).person.bySlug({ language, slug }));
      return current.map(({ entry }) => entry.title.text);
    };
    const known = async (recordId: string, day: string) => {
      const answer = await on(day).day.posts({ language, recordId, on: day });
      return answer?.posts.map(({ entry }) => entry.title.text);
    };
    expect(await asPublished("ada", yearsAgo(2))).toEqual(["First title"]);
    expect(await known(ada.id, yearsAgo(2))).toEqual([]);
    expect(await known(ada.id, yearsAgo(4))).toEqual(["Second title"]);
    expect(await asPublished("bea", yearsAgo(2))).toEqual([]);
    expect(await known(bea.id, yearsAgo(2))).toEqual(["Second title"]);
    expect(await known(entryId, yearsAgo(2))).toBeUndefined();
  });

  it("follows the address that it had then, and knows where it stood", async () => {
    const now = await on(yearsAgo(2)).day.recordAt({ language, kind: "entry", slug: "second" });
    expect(now).toMatchObject({ recordId: entryId, slug: "second" });
    expect(await on(yearsAgo(2)).entry.bySlug({ language, slug: "second" })).toMatchObject({
      outcome: "missing",
    });
    expect(await on(yearsAgo(2)).day.placeOf({ language, recordId: entryId })).toEqual({
      segment: "treaties",
      slug: "first",
    });
  });

  it("has nothing before the first publication, and says when that was", async () => {
    expect(await on(yearsAgo(9)).entry.list({ language })).toEqual([]);
    expect(await on(yearsAgo(9)).day.placeOf({ language, recordId: entryId })).toBeNull();
    const { tense, beganOn } = await on(yearsAgo(9)).day.about({ on: yearsAgo(9) });
    expect(tense).toBe("past");
    expect(Number(beganOn?.slice(0, 4))).toBe(new Date().getUTCFullYear() - 5);
  });

  it("gives of a day to come what is known to come", async () => {
    const record = found(await on(yearsAgo(-3)).entry.bySlug({ language, slug: "second" }));
    expect(holders(record).sort()).toEqual(["Bea Since", "Cy Wrong"]);
    expect(await on(yearsAgo(-3)).day.about({ on: yearsAgo(-3) })).toMatchObject({ tense: "future" });
  });

  it("shows a notice where something was published in error", async () => {
    expect(await on(yearsAgo(2)).entry.bySlug({ language, slug: "mistake" })).toMatchObject({
      outcome: "withdrawn",
      withdrawn: { sort: "in-error" },
    });
  });

  it("searches the texts of that day", async () => {
    const search = async (day: string, q: string) => {
      const answer = await on(day).search.find({ language, q });
      return answer.outcome === "found" ? answer.hits.map(({ slug }) => slug) : [];
    };
    expect(await search(yearsAgo(2), "first title")).toEqual(["first"]);
    expect(await search(yearsAgo(-1), "first title")).toEqual([]);
    expect(await search(yearsAgo(-1), "second")).toEqual(["second"]);
  });

  it("gives an answer to which several questions belong one limit", async () => {
    const by = (until: number) =>
      publicCallerOn({
        db: register.db.public,
        clock: () => new Date(),
        asOf: { day: yearsAgo(2), past, until },
      });
    const soon = by(Date.now() + 10_000);
    expect((await soon.institute.get({ language })).languages).toContain(language);
    expect(found(await soon.entry.bySlug({ language, slug: "first" })).title.text).toBe("First title");
    await expect(by(Date.now() - 1).home.get({ language })).rejects.toMatchObject({ code: "TIMEOUT" });
  });

  it("says of a day that takes too long to read that it does, and not that something is broken", async () => {
    const slow = {
      $transaction: () => Promise.reject(Object.assign(new Error("ended"), { code: "P2028" })),
    } as unknown as typeof past;
    const caller = publicCallerOn({
      db: register.db.public,
      clock: () => new Date(),
      asOf: { day: yearsAgo(2), past: slow },
    });
    await expect(caller.search.find({ language, q: "title" })).rejects.toMatchObject({ code: "TIMEOUT" });
  });
});
