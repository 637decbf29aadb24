import {
  aNote,
  anActor,
  anEntry,
  anInstitute,
  aUnit,
  draftRecord,
  type TestRecord,
} from "@entente/db/testing/factories";
import type { Actor } from "@entente/domain/access/authorize";
import type { Part } from "@entente/domain/record/parts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { staffCallerOn } from "../staff-caller.ts";
import { anOldShapeOf } from "../testing/old-shapes.ts";
import { found, openRegister, someDay, type TestRegister } from "../testing/register.ts";

let register: TestRegister;
let contributor: Actor;
let publisher: Actor;
let other: Actor;

beforeAll(async () => {
  register = await openRegister();
  await register.publish(anInstitute());
  contributor = await anActor(register.db.staff, "contributor");
  publisher = await anActor(register.db.staff, "publisher");
  other = await anActor(register.db.staff, "publisher");
});
afterAll(() => register.db.drop());

const as = (actor: Actor) => staffCallerOn({ db: register.db.staff, actor });
const allParts: Part[] = ["shared", "en", "fr", "nl", "de"];

const titled = (record: TestRecord, title: string): TestRecord => ({
  ...record,
  document: {
    ...record.document,
    text: { ...record.document.text, en: { ...record.document.text.en, title } },
  },
});

/** A new entry that the contributor wrote and handed in. */
async function handedIn(record: TestRecord = anEntry()) {
  await draftRecord(register.db.staff, contributor, record);
  const id = crypto.randomUUID();
  const input = { id, recordId: record.id, parts: allParts, note: aNote };
  await as(contributor).review.submit(input);
  return { record, id, input };
}

const mailAbout = (key: string) =>
  register.db.asOwner(
    `SELECT m.subject, m.body, a.id AS account FROM edit.mail AS m JOIN edit.account AS a ON a.email = m."to"
     WHERE m.key LIKE $1 || ':%'`,
    [key],
  );

const titleNow = async (record: TestRecord) => {
  const slug = String(record.document.shared.slug);
  return found(await register.on(someDay).entry.bySlug({ language: "en", slug })).text?.title;
};

describe("handing in", () => {
  it("what was approved is what is published: later edits do not ride along", async () => {
    const { record, id } = await handedIn();
    await draftRecord(register.db.staff, contributor, titled(record, "Written afterwards"), 1);
    await as(publisher).review.approve({ submissionId: id });
    expect(await titleNow(record)).toBe("Convention (en)");
    const { content } = await as(publisher).record.read({ recordId: record.id });
    expect(content.text.en?.title).toBe("Written afterwards");
    const [line] = await register.db.asOwner(
      "SELECT approved_by, published_by FROM edit.publication WHERE record_id = $1 AND part = 'en'",
      [record.id],
    );
    expect(line).toEqual({ approved_by: publisher.accountId, published_by: publisher.accountId });
  });

  it("a draft of an older shape is handed in, read, approved and published", async () => {
    const record = anEntry();
    await draftRecord(register.db.staff, contributor, record);
    await anOldShapeOf(register.db, record.id);
    const id = crypto.randomUUID();
    await as(contributor).review.submit({ id, recordId: record.id, parts: allParts, note: aNote });
    const { toDecide } = await as(publisher).review.queue({ language: "en" });
    expect(toDecide.map((one) => one.id)).toContain(id);
    await as(publisher).review.approve({ submissionId: id });
    expect(await titleNow(record)).toBe("Convention (en)");
  });

  it("the same form sent twice is one submission and one mail to each who may approve", async () => {
    const { input, id } = await handedIn();
    await Promise.all([as(contributor).review.submit(input), as(contributor).review.submit(input)]);
    expect(await register.db.asOwner("SELECT FROM edit.submission WHERE id = $1", [id])).toHaveLength(1);
    const mails = await mailAbout(`submitted:${id}`);
    const readers = mails.map(({ account }) => account);
    expect(readers).toContain(publisher.accountId);
    expect(readers).not.toContain(contributor.accountId);
    expect(new Set(readers).size).toBe(readers.length);
    expect(mails[0]?.subject).toBe("To review: Convention (en)");
    expect(mails[0]?.body).toContain(`/desk/records/${input.recordId}/review`);
  });

  it("what could not be published is not handed in, and says what is missing", async () => {
    const record = anEntry();
    const text = { en: { title: "Only a title" } };
    const bare: TestRecord = { ...record, document: { ...record.document, text } };
    await draftRecord(register.db.staff, contributor, bare);
    const input = {
      id: crypto.randomUUID(),
      recordId: bare.id,
      parts: ["shared", "en"] as Part[],
      note: null,
    };
    await expect(as(contributor).review.submit(input)).rejects.toMatchObject({
      code: "UNPROCESSABLE_CONTENT",
    });
  });

  it("a newer submission of the same parts takes the place of the older", async () => {
    const { record, id } = await handedIn();
    await draftRecord(register.db.staff, contributor, titled(record, "Better"), 1);
    const newer = crypto.randomUUID();
    await as(contributor).review.submit({ id: newer, recordId: record.id, parts: allParts, note: aNote });
    await expect(as(publisher).review.approve({ submissionId: id })).rejects.toMatchObject({
      code: "CONFLICT",
    });
    await as(publisher).review.approve({ submissionId: newer });
    expect(await titleNow(record)).toBe("Better");
  });

  it("of another address says from where to where, and the approver chooses", async () => {
    for (const address of ["keep", "move"] as const) {
      const record = anEntry();
      await register.publish(record);
      const from = String(record.document.shared.slug);
      const to = `${from}-moved`;
      const shared = { ...record.document.shared, slug: to, acronym: "NEW" };
      await draftRecord(
        register.db.staff,
        contributor,
        { ...record, document: { ...record.document, shared } },
        1,
      );
      const id = crypto.randomUUID();
      await as(contributor).review.submit({ id, recordId: record.id, parts: ["shared"], note: aNote });
      const { submissions } = await as(publisher).review.ofRecord({ recordId: record.id, language: "en" });
      expect(submissions).toMatchObject([
        { id, moves: { from, to }, changes: { begun: [], sentences: [{ text: "Acronym “NEW” added" }, {}] } },
      ]);
      const { toDecide } = await as(publisher).review.queue({ language: "en" });
      expect(toDecide.find((one) => one.id === id)).toMatchObject({ moves: { from, to } });
      await as(publisher).review.approve({ submissionId: id, address });
      const { liveSlug } = await as(publisher).pending.read({ recordId: record.id, language: "en" });
      expect(liveSlug).toBe(address === "keep" ? from : to);
    }
  });

  it("of what was withdrawn says that readers see it again", async () => {
    const record = anEntry();
    await register.publish(record);
    await as(publisher).record.withdraw({
      recordId: record.id,
      parts: ["fr"],
      sort: "in-error",
      explanation: { fr: "Une erreur" },
      changeSetId: crypto.randomUUID(),
    });
    const { parts } = await as(publisher).record.read({ recordId: record.id });
    const gone = parts.flatMap(({ part, withdrawn }) => (withdrawn ? [part] : []));
    expect(gone).toEqual(["fr"]);
    const id = crypto.randomUUID();
    await as(contributor).review.submit({ id, recordId: record.id, parts: ["fr"], note: aNote });
    const { submissions } = await as(publisher).review.ofRecord({ recordId: record.id, language: "en" });
    expect(submissions).toMatchObject([{ id, changes: { begun: [], again: ["fr"], sentences: [] } }]);
  });

  it("names the translations that approving makes out of date, and none for a minor edit", async () => {
    const named = async (note: typeof aNote | null) => {
      const record = anEntry();
      await register.publish(record);
      await draftRecord(register.db.staff, contributor, titled(record, "Another title"), 1);
      const id = crypto.randomUUID();
      await as(contributor).review.submit({ id, recordId: record.id, parts: ["en"], note });
      const { submissions } = await as(publisher).review.ofRecord({ recordId: record.id, language: "fr" });
      return submissions[0]?.changes?.becomesStale;
    };
    const fields = ["Titre"];
    expect(await named(aNote)).toEqual([
      { language: "fr", fields },
      { language: "nl", fields },
      { language: "de", fields },
    ]);
    expect(await named(null)).toEqual([]);
  });

  it("whoever handed it in takes it back, and nobody else does", async () => {
    const { id } = await handedIn();
    await expect(as(publisher).review.takeBack({ submissionId: id })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
    await as(contributor).review.takeBack({ submissionId: id });
    await as(contributor).review.takeBack({ submissionId: id });
    await expect(as(publisher).review.approve({ submissionId: id })).rejects.toMatchObject({
      code: "CONFLICT",
    });
  });
});

describe("four eyes", () => {
  it("nobody approves or returns what they wrote or handed in, also by a direct call", async () => {
    const record = anEntry();
    await draftRecord(register.db.staff, publisher, record);
    await draftRecord(register.db.staff, contributor, titled(record, "Changed"), 1);
    const id = crypto.randomUUID();
    await as(contributor).review.submit({ id, recordId: record.id, parts: allParts, note: aNote });
    for (const actor of [contributor, publisher]) {
      await expect(as(actor).review.approve({ submissionId: id })).rejects.toMatchObject({
        code: "FORBIDDEN",
      });
      await expect(
        as(actor).review.return({ submissionId: id, commentId: crypto.randomUUID(), body: "No" }),
      ).rejects.toMatchObject({ code: "FORBIDDEN" });
    }
    expect(
      (await as(publisher).review.ofRecord({ recordId: record.id, language: "en" })).submissions[0]
        ?.mayDecide,
    ).toBe(false);
    await as(other).review.approve({ submissionId: id });
    expect(await titleNow(record)).toBe("Changed");
  });

  it("a publisher whose scope does not cover every part does not approve it", async () => {
    const { id } = await handedIn();
    const translator = {
      ...(await anActor(register.db.staff, "publisher")),
      scope: { units: null, languages: ["nl"] as const },
    };
    await expect(as(translator).review.approve({ submissionId: id })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
  });

  it("two publishers who decide at once decide once", async () => {
    const { id } = await handedIn();
    const answers = await Promise.allSettled([
      as(publisher).review.approve({ submissionId: id }),
      as(other).review.return({ submissionId: id, commentId: crypto.randomUUID(), body: "Wait" }),
    ]);
    expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });

  it("approving twice publishes once and answers alike", async () => {
    const { id, record } = await handedIn();
    const first = await as(publisher).review.approve({ submissionId: id });
    const second = await as(publisher).review.approve({ submissionId: id });
    expect(second.revision).toBe(first.revision);
    const lines = await register.db.asOwner(
      "SELECT FROM edit.publication WHERE record_id = $1 AND part = 'shared'",
      [record.id],
    );
    expect(lines).toHaveLength(1);
    expect(await mailAbout(`approved:${id}`)).toMatchObject([{ account: contributor.accountId }]);
  });

  it("what its author published with a reason waits for a second look, which somebody else takes once", async () => {
    await register.db.asOwner("UPDATE edit.setting SET four_eyes = true");
    const record = anEntry();
    await draftRecord(register.db.staff, publisher, record);
    const changeSetId = crypto.randomUUID();
    await as(publisher).record.publish({
      recordId: record.id,
      parts: allParts,
      note: aNote,
      changeSetId,
      anyway: "The press calls",
    });
    await register.db.asOwner("UPDATE edit.setting SET four_eyes = false");
    const look = { changeSetId, recordId: record.id, remark: null };
    expect((await as(publisher).review.queue({ language: "en" })).looks).toEqual([]);
    await expect(as(publisher).review.look(look)).rejects.toMatchObject({ code: "FORBIDDEN" });
    const [waiting] = (await as(other).review.queue({ language: "en" })).looks;
    expect(waiting).toMatchObject({
      changeSetId,
      reason: "The press calls",
      record: { name: "Convention (en)" },
    });
    await as(other).review.look(look);
    await as(other).review.look(look);
    expect((await as(other).review.queue({ language: "en" })).looks).toEqual([]);
  });
});

describe("returning and commenting", () => {
  it("a return asks for words, which stay pinned until somebody settles them", async () => {
    const { record, id } = await handedIn();
    const nothing = { submissionId: id, commentId: crypto.randomUUID(), body: "  " };
    await expect(as(publisher).review.return(nothing)).rejects.toMatchObject({ code: "BAD_REQUEST" });
    const commentId = crypto.randomUUID();
    const input = { submissionId: id, commentId, body: "Name the depositary" };
    await as(publisher).review.return(input);
    await as(publisher).review.return(input);
    expect(await mailAbout(`returned:${id}`)).toMatchObject([
      { account: contributor.accountId, body: expect.stringContaining("Name the depositary") },
    ]);
    const pinned = async () =>
      (await as(contributor).review.queue({ language: "fr" })).comments.filter(
        ({ record: { id: of } }) => of === record.id,
      );
    expect(await pinned()).toMatchObject([
      {
        id: commentId,
        by: publisher.name,
        guest: false,
        submissionId: id,
        record: { name: "Convention (fr)" },
      },
    ]);
    await as(contributor).review.settle({ commentId });
    await as(contributor).review.settle({ commentId });
    expect(await pinned()).toEqual([]);
    const { comments } = await as(contributor).review.ofRecord({ recordId: record.id, language: "en" });
    expect(comments).toMatchObject([{ settledBy: contributor.name }]);
  });

  it("a comment sent twice is one, and another person's id is not taken", async () => {
    const { record } = await handedIn();
    const comment = { id: crypto.randomUUID(), recordId: record.id, body: "See page 3" };
    await as(publisher).review.comment(comment);
    await as(publisher).review.comment(comment);
    expect(
      (await as(publisher).review.ofRecord({ recordId: record.id, language: "en" })).comments,
    ).toHaveLength(1);
    await expect(as(other).review.comment(comment)).rejects.toMatchObject({ code: "CONFLICT" });
  });
});

describe("the queue", () => {
  it("holds what one may decide within one's scope, and what one waits for", async () => {
    const unit = aUnit();
    await register.publish(unit);
    const post = [{ id: crypto.randomUUID(), type: "contact-person", exclusive: false, unitId: unit.id }];
    const { record } = await handedIn(anEntry({ post }));
    const local = { ...publisher, scope: { units: [unit.id], languages: null } };
    const ids = (list: readonly { record: { id: string } }[]) => list.map(({ record: { id } }) => id);
    expect(ids((await as(local).review.queue({ language: "en" })).toDecide)).toEqual([record.id]);
    const elsewhere = { ...publisher, scope: { units: [crypto.randomUUID()], languages: null } };
    expect((await as(elsewhere).review.queue({ language: "en" })).toDecide).toEqual([]);
    const mine = await as(contributor).review.queue({ language: "en" });
    expect(mine.toDecide).toEqual([]);
    expect(ids(mine.waiting)).toContain(record.id);
  });
});
