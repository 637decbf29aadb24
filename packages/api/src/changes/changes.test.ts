import { withdraw } from "@entente/db/publishing/withdraw";
import {
  anEntry,
  anInstitute,
  aPerson,
  aUnit,
  draftRecord,
  inAll,
  publishDraft,
  type TestRecord,
} from "@entente/db/testing/factories";
import type { Part } from "@entente/domain/record/parts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { found, openRegister, someDay, type TestRegister } from "../testing/register.ts";
import { changesSince } from "./queries/since.ts";

const language = "en";
const [claim, post] = [crypto.randomUUID(), crypto.randomUUID()];
const unit = aUnit({ slug: "sea", name: inAll("Sea unit") });
const person = aPerson({ slug: "ada", name: "Ada Test" });
const id = crypto.randomUUID();

const convention = (parties: number, purpose: string, more: object = {}) =>
  anEntry(
    {
      slug: "convention",
      acronym: "CT",
      topics: ["taxonomy"],
      claim: [
        {
          id: claim,
          figure: "parties",
          unit: "parties",
          comparator: "exactly",
          value: parties,
          standing: "current",
          source: "Test",
          confidence: "high",
        },
      ],
      post: [{ id: post, type: "contact-person", exclusive: false, unitId: unit.id }],
      ...more,
    },
    (of) => ({ purpose: `${purpose} (${of})` }),
    id,
  );

let register: TestRegister;
let moment: Date;

async function publish(
  record: TestRecord,
  parts: readonly Part[],
  note: ReturnType<typeof inAll> | null,
  act?: string,
) {
  const { staff } = register.db;
  const draft = await staff.draft.findUnique({ where: { recordId: record.id }, select: { counter: true } });
  await draftRecord(staff, register.actor, record, draft?.counter ?? 0);
  await publishDraft(staff, register.actor, record.id, parts, note, act ? { changeSetId: act } : {});
}

const everything: readonly Part[] = ["shared", "en", "fr", "nl", "de"];
const holder = {
  assignment: [
    { id: crypto.randomUUID(), postId: post, personId: person.id, capacity: "primary", status: "confirmed" },
  ],
};

beforeAll(async () => {
  register = await openRegister();
  await register.publish(anInstitute(), unit, person);
  await publish(convention(193, "To **name** things"), ["shared", "en"], inAll("New in the register"));
  moment = new Date();
  await publish(convention(193, "To name things"), ["en"], null);
  await publish(convention(196, "To name things", holder), ["shared"], inAll("Three more parties"));
  await publish(convention(196, "To name living things", holder), everything, inAll("In four languages"));
});
afterAll(() => register.db.drop());

const ask = () => register.on(someDay).changes;
const listed = async (more: object = {}) => {
  const answer = await ask().list({ language, ...more });
  if (answer.outcome !== "listed") throw new Error(JSON.stringify(answer));
  return answer;
};
const notes = async (more: object) => (await listed(more)).acts.map(({ lines }) => lines[0]?.note?.text);

describe("changes", () => {
  it("say in sentences what differs from what was public before", async () => {
    const { acts, total } = await listed();
    expect(total).toBe(6);
    expect(acts[1]?.lines).toMatchObject([
      {
        name: { text: "Convention (en)" },
        place: { segment: "treaties", slug: "convention" },
        note: { text: "Three more parties (en)", language: "en" },
        version: 2,
        sentences: [
          { text: "Assignment: Ada Test, contact person added" },
          { text: "Number of parties 193 → 196, in all languages" },
        ],
      },
    ]);
  });

  it("tell nothing of a minor edit, and do not take its change for another's", async () => {
    const told = JSON.stringify((await listed()).acts.slice(0, 3));
    expect(told).not.toContain("**");
    expect((await listed()).acts[0]?.lines[0]).toMatchObject({
      begun: ["fr", "nl", "de"],
      sentences: [
        { text: "Purpose “To name things (en)” → “To name living things (en)” (English)", parts: ["en"] },
      ],
    });
  });

  it("are told in the reader's language, with the words as they were written", async () => {
    const answer = await ask().list({ language: "fr" });
    expect(answer).toMatchObject({
      acts: [{}, { lines: [{ note: { text: "Three more parties (fr)", language: "fr" } }] }, {}, {}, {}, {}],
    });
    expect(JSON.stringify(answer)).toContain("Nombre de parties 193 → 196, dans toutes les langues");
  });

  it("can be narrowed by entry, kind, language, topic, unit and day", async () => {
    const all = ["In four languages (en)", "Three more parties (en)", "New in the register (en)"];
    expect(await notes({ entry: "convention" })).toEqual(all);
    expect(await notes({ entry: "ct" })).toEqual(all);
    expect(await notes({ entry: "CONVENTION (nl)" })).toEqual(all);
    expect(await notes({ kind: "treaty" })).toEqual(all);
    expect((await listed({ kind: "network" })).total).toBe(0);
    expect(await notes({ text: "nl", topic: "taxonomy" })).toEqual(all.slice(0, 1));
    expect((await listed({ unit: "sea" })).total).toBe(4);
    expect((await listed({ since: "2020-01-01" })).total).toBe(6);
    expect((await listed({ since: "2990-01-01" })).total).toBe(0);
  });

  it("name what an entry or a unit could have been, where none is called so", async () => {
    expect(await ask().list({ language, entry: "convenshun", unit: "see" })).toMatchObject({
      outcome: "unknown",
      problems: [
        { key: "entry", rule: "entry", valid: ["convention"] },
        { key: "unit", rule: "unit", valid: ["sea"] },
      ],
    });
  });

  it("are paged by acts, and an act of many records says of all what it said of each", async () => {
    const act = crypto.randomUUID();
    const records = Array.from({ length: 12 }, (_, place) => aUnit({ name: inAll(`Unit ${place}`) }));
    for (const record of records) await publish(record, ["shared"], inAll("Twelve units"), act);
    const { acts, total } = await listed();
    expect(total).toBe(7);
    expect(acts[0]).toMatchObject({ records: 12, note: { text: "Twelve units (en)" } });
    expect(acts[0]?.lines.map(({ name }) => name?.text).slice(0, 3)).toEqual([
      "Unit 0 (en)",
      "Unit 1 (en)",
      "Unit 10 (en)",
    ]);
    expect((await listed({ page: 2 })).acts).toEqual([]);
  });

  it("since a moment are those that came later, for whoever writes to subscribers", async () => {
    const later = await changesSince(register.db.public, { language: "de", recordIds: [id], after: moment });
    expect(later.map(({ note }) => note?.text)).toEqual([
      "In four languages (de)",
      "Three more parties (de)",
    ]);
    const [last] = later;
    expect(
      await changesSince(register.db.public, {
        language,
        recordIds: [id],
        after: last?.at,
        until: new Date(),
      }),
    ).toEqual([]);
  });
});

describe("the versions of a record", () => {
  it("are its own lines, newest first", async () => {
    const { record, lines, total } = found(
      await ask().ofRecord({ language, kind: "entry", slug: "convention" }),
    );
    expect(record).toMatchObject({ segment: "treaties", slug: "convention" });
    expect(total).toBe(3);
    expect(lines.map(({ version }) => version)).toEqual([3, 2, 1]);
  });

  it("are compared in words, without markup and ids, and what a minor edit did shows", async () => {
    const of = { language, kind: "entry", slug: "convention" } as const;
    const compared = found(
      (await ask().compare({ ...of, from: 1, to: 3 })) as Parameters<typeof found>[0],
    ) as {
      comparisons: { field: string; before: string; after: string }[];
    };
    const fields = compared.comparisons.map(({ field, before, after }) => ({ field, before, after }));
    expect(fields).toContainEqual({ field: "Value", before: "193", after: "196" });
    expect(fields).toContainEqual({
      field: "Purpose",
      before: "To name things (en)",
      after: "To name living things (en)",
    });
    expect(JSON.stringify(compared.comparisons)).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-|\*\*/);
  });

  it("are the last two where none is named, and a number that is none is refused with those that are", async () => {
    const of = { language, kind: "entry", slug: "convention" } as const;
    expect(await ask().compare({ ...of, from: null, to: null })).toMatchObject({
      record: { from: 2, to: 3 },
    });
    expect(await ask().compare({ ...of, from: 7, to: "now" })).toEqual({
      outcome: "unknown",
      valid: [3, 2, 1],
    });
    expect(await ask().compare({ ...of, slug: "convenshun", from: null, to: null })).toMatchObject({
      outcome: "missing",
    });
  });
});

describe("what was published in error", () => {
  it("shows the fact in changes and comparisons, and its words nowhere", async () => {
    const slip = anEntry({ slug: "slip" }, () => ({ purpose: "What is right." }));
    await publish(slip, everything, inAll("New"));
    const wrong = {
      ...slip,
      document: anEntry({ slug: "slip" }, () => ({ purpose: "A slip of the pen." })).document,
    };
    await publish(wrong, ["nl"], inAll("The note of a slip"));
    await withdraw(register.db.staff, register.actor, {
      recordId: slip.id,
      parts: ["nl"],
      sort: "in-error",
      explanation: { nl: "Vergissing" },
      changeSetId: crypto.randomUUID(),
    });
    const of = { language, kind: "entry", slug: "slip" } as const;
    const versions = found(await ask().ofRecord(of));
    expect(versions.lines).toMatchObject([
      { sort: "withdrawn", how: "in-error", note: { text: "Vergissing", language: "nl" } },
      {
        version: 2,
        note: null,
        sentences: [],
        takenBack: { parts: ["nl"] },
        updatedAt: versions.lines[0]?.at,
      },
      { version: 1, note: { text: "New (en)" }, takenBack: { parts: ["nl"] } },
    ]);
    const compared = await ask().compare({ ...of, from: 1, to: "now" });
    expect(compared).toMatchObject({ record: { comparisons: [], hidden: ["nl"] } });
    const answers = [
      versions,
      compared,
      await listed(),
      await ask().feed({ language }),
      await ask().list({ language: "nl" }),
    ];
    expect(JSON.stringify(answers)).not.toMatch(/slip of|note of a slip/i);
  });

  it("leaves no name where the whole record was an error, and one where it was withdrawn for a reason", async () => {
    const [wrong, old] = [
      anEntry({ slug: "wrong" }, () => ({ title: "All wrong" })),
      anEntry({ slug: "old" }),
    ];
    await register.publish(wrong, old);
    for (const [record, sort] of [
      [wrong, "in-error"],
      [old, "explained"],
    ] as const) {
      await withdraw(register.db.staff, register.actor, {
        recordId: record.id,
        parts: ["shared"],
        sort,
        explanation: inAll("Because"),
        changeSetId: crypto.randomUUID(),
      });
    }
    const { acts } = await listed();
    expect(acts.slice(0, 2).map(({ lines }) => lines)).toMatchObject([
      [{ sort: "withdrawn", how: "explained", name: { text: "Convention (en)" }, place: { slug: "old" } }],
      [{ sort: "withdrawn", how: "in-error", name: null, place: { segment: "treaties", slug: "wrong" } }],
    ]);
    expect(JSON.stringify(acts)).not.toContain("All wrong");
    expect(await ask().ofRecord({ language, kind: "entry", slug: "old" })).toMatchObject({
      outcome: "withdrawn",
    });
  });
});

describe("nothing for staff", () => {
  it("is told: no draft, no name of who published, no reason", async () => {
    const { staff } = register.db;
    const draft = await staff.draft.findUniqueOrThrow({ where: { recordId: id }, select: { counter: true } });
    await draftRecord(staff, register.actor, convention(98765.25, "A secret plan"), draft.counter);
    const of = { language, kind: "entry", slug: "convention" } as const;
    const told = JSON.stringify([
      await ask().feed({ language }),
      await ask().feedOfRecord(of),
      await ask().compare({ ...of, from: 1, to: "now" }),
    ]);
    expect(told).not.toMatch(/secret plan|98,?765\.25/);
    expect(told).not.toContain(register.actor.name);
    expect(told).not.toContain(register.actor.accountId);
  });
});
