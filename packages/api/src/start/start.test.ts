import { anActor, anEntry, anInstitute, aPerson, aUnit, draftRecord } from "@entente/db/testing/factories";
import type { Actor } from "@entente/domain/access/authorize";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { staffCallerOn } from "../staff-caller.ts";
import { openRegister, type TestRegister } from "../testing/register.ts";

let register: TestRegister;
let me: Actor;
const id = () => crypto.randomUUID();
const unit = aUnit();
const person = aPerson({ name: "Ada Test" });
const posts = { held: id(), vacant: id() };
const entry = anEntry(
  {
    post: [
      { id: posts.held, type: "contact-person", exclusive: false, unitId: unit.id },
      { id: posts.vacant, type: "contact-person", exclusive: false, mailbox: "role@example.org" },
    ],
    assignment: [
      {
        id: id(),
        postId: posts.held,
        personId: person.id,
        capacity: "primary",
        status: "as-stated-by-source",
      },
      {
        id: id(),
        postId: posts.vacant,
        personId: person.id,
        capacity: "primary",
        status: "confirmed",
        until: "2001",
      },
    ],
    claim: [
      {
        id: id(),
        figure: "parties",
        unit: "parties",
        comparator: "exactly",
        value: 196,
        standing: "current",
        asOf: "2019-05",
        source: "A source",
        confidence: "high",
        reviewEveryMonths: 12,
      },
    ],
  },
  (language) => ({ title: `Convention on Otters (${language})` }),
);
beforeAll(async () => {
  register = await openRegister();
  me = register.actor;
  await register.publish(anInstitute(), unit, person, entry);
});
afterAll(() => register.db.drop());

const start = (actor = me) => staffCallerOn({ db: register.db.staff, actor }).start;

describe("what waits", () => {
  it("is a submission for a publisher who did not write it, and what was returned for the one who did", async () => {
    const db = register.db.staff;
    const [writer, other] = [await anActor(db, "contributor"), await anActor(db, "publisher")];
    const record = anEntry({}, () => ({ title: "Handed in" }));
    await draftRecord(db, writer, record);
    const revision = await db.revision.create({
      data: {
        recordId: record.id,
        number: 1,
        schemaVersion: 1,
        content: record.document as never,
        createdBy: writer.accountId,
      },
    });
    const submission = { id: id(), recordId: record.id, revisionId: revision.id, parts: ["en"] };
    await db.submission.create({
      data: { ...submission, authors: [writer.accountId], submittedBy: writer.accountId },
    });
    const waits = async (actor: Actor) =>
      (await start(actor).page({ language: "en" })).waiting.map(({ why, name }) => [why, name]);
    expect(await waits(other)).toEqual([["to-decide", "Handed in"]]);
    expect(await waits(writer)).toEqual([]);
    await db.submission.update({
      where: { id: submission.id },
      data: { state: "returned", decidedBy: other.accountId, decidedAt: new Date() },
    });
    const words = { id: id(), recordId: record.id, submissionId: submission.id, accountId: other.accountId };
    await db.recordComment.create({ data: { ...words, body: "Add the date." } });
    expect(await waits(other)).toEqual([]);
    expect(await waits(writer)).toEqual([["returned", "Handed in"]]);
  });
});

describe("the start page", () => {
  it("holds what I published, last first, and no draft of mine while all is public", async () => {
    const { drafts, published } = await start().page({ language: "fr" });
    expect(drafts).toEqual([]);
    expect(published[0]).toMatchObject({ recordId: entry.id, name: "Convention on Otters (fr)" });
    expect(published[0]?.parts).toContain("shared");
  });

  it("holds what I changed and nobody published, and not what others changed", async () => {
    const mine = anEntry({}, () => ({ title: "Mine" }));
    await draftRecord(register.db.staff, me, mine);
    await draftRecord(
      register.db.staff,
      await anActor(register.db.staff),
      anEntry({}, () => ({ title: "Theirs" })),
    );
    const { drafts } = await start().page({ language: "en" });
    expect(drafts).toMatchObject([{ recordId: mine.id, name: "Mine", live: false }]);
  });

  it("counts what needs attention, and leads to each place", async () => {
    const { attention } = await start().page({ language: "en" });
    const places = Object.fromEntries(attention.map((one) => [one.kind, one.places]));
    expect(places).toEqual({
      "contact-unconfirmed": 1,
      "post-vacant": 1,
      "figure-due": 1,
      "never-confirmed": 1,
    });
    const vacant = await start().attention({ language: "en", kind: "post-vacant" });
    expect(vacant).toMatchObject({ total: 1, places: [{ recordId: entry.id, rowId: posts.vacant }] });
    const contact = await start().attention({ language: "en", kind: "contact-unconfirmed" });
    expect(contact.places).toMatchObject([{ detail: "Ada Test", noun: "assignment" }]);
  });

  it("counts only what lies in the scope of the one who asks", async () => {
    const elsewhere = { ...me, scope: { units: [id()], languages: null } };
    expect((await start(elsewhere).page({ language: "en" })).attention).toEqual([]);
  });
});
