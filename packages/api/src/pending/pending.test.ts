import { anEntry, draftRecord, publishDraft } from "@entente/db/testing/factories";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { staffCallerOn } from "../staff-caller.ts";
import { openRegister, type TestRegister } from "../testing/register.ts";

let register: TestRegister;
beforeAll(async () => {
  register = await openRegister();
});
afterAll(() => register.db.drop());

const ask = (recordId: string) =>
  staffCallerOn({ db: register.db.staff, actor: register.actor }).pending.read({ recordId, language: "en" });

describe("what publishing would change", () => {
  it("is told in sentences, part by part", async () => {
    const entry = anEntry();
    await register.publish(entry);
    expect(await ask(entry.id)).toMatchObject({ sentences: [], formerSlug: null });
    const { document } = entry;
    const fr = { ...document.text.fr, title: "Autre titre" };
    await draftRecord(
      register.db.staff,
      register.actor,
      {
        ...entry,
        document: {
          ...document,
          shared: { ...document.shared, acronym: "XYZ" },
          text: { ...document.text, fr },
        },
      },
      1,
    );
    const { sentences } = await ask(entry.id);
    expect(sentences.map(({ parts }) => parts)).toEqual([["shared"], ["fr"]]);
    expect(sentences[0]?.text).toContain("XYZ");
    expect(sentences[1]?.text).toContain("Autre titre");
  });

  it("is a new part as a whole where it was never public", async () => {
    const entry = anEntry();
    await draftRecord(register.db.staff, register.actor, entry);
    expect(await ask(entry.id)).toMatchObject({ liveSlug: null, sentences: [] });
    await publishDraft(register.db.staff, register.actor, entry.id, ["shared", "en"]);
    expect(await ask(entry.id)).toMatchObject({ liveSlug: entry.document.shared.slug, sentences: [] });
  });
});
