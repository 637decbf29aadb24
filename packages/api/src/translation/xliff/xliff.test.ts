import { randomUUID } from "node:crypto";
import { anEntry, anInstitute } from "@entente/db/testing/factories";
import { Refusal } from "@entente/domain/errors";
import type { Language } from "@entente/domain/languages";
import type { TRPCError } from "@trpc/server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { staffCallerOn } from "../../staff-caller.ts";
import { openRegister, type TestRegister } from "../../testing/register.ts";
import type { handOutChoices } from "../view.ts";
import { coreNamespace } from "./format.ts";
import { demandValid } from "./testing/valid.ts";

let register: TestRegister;
beforeAll(async () => {
  register = await openRegister();
  await register.publish(anInstitute());
});
afterAll(() => register.db.drop());

const desk = () => staffCallerOn({ db: register.db.staff, actor: register.actor });
const read = (recordId: string) => desk().record.read({ recordId });

async function published(text: (language: string) => Record<string, unknown> = () => ({})) {
  const entry = anEntry({}, text);
  await register.publish(entry);
  return entry.id;
}

async function write(recordId: string, language: Language, values: object) {
  const { kind, counter, content } = await read(recordId);
  const text = { ...content.text, [language]: { ...content.text[language], ...values } };
  return desk().record.save({ recordId, kind, counter, content: { ...content, text } });
}

const handOut = async (
  recordId: string | null,
  which: (typeof handOutChoices)[number] = "all",
  language: Language = "fr",
) => (await desk().translation.handOut({ recordId, which, language, from: "en" })).xml;

type Chosen = Parameters<ReturnType<typeof desk>["translation"]["takeIn"]>[0]["chosen"];
const takeIn = (xml: string, chosen: Chosen = []) =>
  desk().translation.takeIn({ xml, dryRun: false, chosen });
const report = (xml: string, chosen: Chosen = []) => desk().translation.takeIn({ xml, dryRun: true, chosen });

const outcomesOf = ({ units }: Awaited<ReturnType<typeof report>>) =>
  Object.fromEntries(units.map(({ path, outcome }) => [path, outcome]));

const translated = (xml: string, before = "Convention (fr)", after = "Traité") =>
  xml.replace(`>${before}</target>`, `>${after}</target>`);

/** Why a file was refused. */
async function problemOf(xml: string) {
  try {
    await takeIn(xml);
  } catch (error) {
    const { cause, message } = error as TRPCError;
    if (cause instanceof Refusal) return { problem: cause.details[0]?.path[1], message };
    throw error;
  }
  throw new Error("The file was not refused");
}

describe("a hand-out", () => {
  it("keeps to the core of XLIFF 2.1, whatever stands in the texts", async () => {
    const recordId = await published((language) => ({
      summary: `<b>"Q" & 'A'</b> ]]> \r\n [words](claim:${randomUUID()}) (${language})`,
    }));
    const xml = await handOut(recordId);
    expect(() => demandValid(xml)).not.toThrow();
    expect(() => demandValid(xml.replace("<segment", "<segments"))).toThrow();
    expect(() => demandValid(xml.replace(/<source/g, "<sauce"))).toThrow();
  });

  it("holds what is missing, what is out of date, or everything", async () => {
    const recordId = await published();
    await write(recordId, "fr", { summary: null });
    await write(recordId, "en", { title: "Treaty" });
    const paths = async (which: (typeof handOutChoices)[number]) =>
      [...(await handOut(recordId, which)).matchAll(/<unit id="([^"]+)"/g)].map(([, path]) => path);
    expect(await paths("missing")).toEqual(["summary"]);
    expect(await paths("stale")).toEqual(["title"]);
    expect(await paths("all")).toEqual(["title", "summary", "purpose"]);
  });

  it("of a selection holds every record in reach", async () => {
    const ids = [await published(), await published()];
    for (const id of ids) await write(id, "de", { purpose: null });
    const xml = await handOut(null, "missing", "de");
    demandValid(xml);
    for (const id of ids) expect(xml).toContain(`<file id="${id}"`);
  });

  it("of nothing is refused", async () => {
    const recordId = await published();
    await expect(handOut(recordId, "missing")).rejects.toMatchObject({ code: "CONFLICT" });
  });
});

describe("a file that comes back", () => {
  it("as it went changes nothing", async () => {
    const recordId = await published((language) => ({ summary: `One\r\n\r\ntwo & <three> (${language})` }));
    const before = await read(recordId);
    const taken = await takeIn(await handOut(recordId));
    expect(taken.saved).toBe(0);
    expect(outcomesOf(taken)).toEqual({ title: "same", summary: "same", purpose: "same" });
    expect(await read(recordId)).toEqual(before);
  });

  it("is reported first, taken in once, and does nothing the second time", async () => {
    const recordId = await published();
    const { counter } = await read(recordId);
    const xml = translated(await handOut(recordId));
    expect(outcomesOf(await report(xml))).toMatchObject({ title: "take", summary: "same" });
    expect((await read(recordId)).counter).toBe(counter);
    expect((await takeIn(xml)).saved).toBe(1);
    const after = await read(recordId);
    expect(after.counter).toBe(counter + 1);
    expect(after.content.text.fr).toMatchObject({
      title: "Traité",
      sources: { title: { language: "en", text: "Convention (en)" } },
    });
    expect((await takeIn(xml)).saved).toBe(0);
    expect(await read(recordId)).toEqual(after);
  });

  it("leaves a line in the audit log, and publishes nothing", async () => {
    const recordId = await published();
    await takeIn(translated(await handOut(recordId)));
    const lines = await register.db.staff.audit.findMany({
      where: { recordId, action: "translation.take-in" },
    });
    expect(lines).toHaveLength(1);
    const { items } = await desk().history.list({ recordId, language: "en", only: "fr", before: null });
    expect(items).toHaveLength(1);
  });

  it("may begin a language", async () => {
    const recordId = await published();
    const { kind, counter, content } = await read(recordId);
    const { fr: _, ...text } = content.text;
    await desk().record.save({ recordId, kind, counter, content: { ...content, text } });
    const xml = (await handOut(recordId)).replace(
      "</source>",
      '</source><target xml:space="preserve">Traité</target>',
    );
    expect(outcomesOf(await takeIn(xml))).toEqual({ title: "take", summary: "empty", purpose: "empty" });
    expect((await read(recordId)).content.text.fr).toMatchObject({ title: "Traité" });
  });

  it("keeps its links to claims", async () => {
    const link = `[196 parties](claim:${randomUUID()})`;
    const recordId = await published((language) => ({ summary: `It has ${link} (${language}).` }));
    const xml = (await handOut(recordId)).replace(`>It has ${link} (fr).<`, `>Elle compte ${link}.<`);
    expect((await takeIn(xml)).saved).toBe(1);
    expect((await read(recordId)).content.text.fr).toMatchObject({ summary: `Elle compte ${link}.` });
  });

  it("is left out where its source changed, unless it is chosen", async () => {
    const recordId = await published();
    const xml = translated(await handOut(recordId));
    await write(recordId, "en", { title: "Treaty" });
    const { counter } = await read(recordId);
    expect(outcomesOf(await takeIn(xml))).toMatchObject({ title: "source-changed" });
    expect((await read(recordId)).counter).toBe(counter);
    expect(outcomesOf(await takeIn(xml, [`${recordId} title`]))).toMatchObject({ title: "take" });
    const { fields } = await desk().translation.read({ recordId, language: "fr", from: "en", reader: "en" });
    // The translator saw the old source, and the register goes on saying so.
    expect(fields[0]).toMatchObject({ state: "will-be-stale", seen: "Convention (en)" });
  });

  it("does not mind a minor edit of the source", async () => {
    const recordId = await published();
    const xml = translated(await handOut(recordId));
    await write(recordId, "en", { title: "Convention, (en)" });
    await desk().record.publish({ recordId, parts: ["en"], note: null, changeSetId: randomUUID() });
    expect(outcomesOf(await report(xml))).toMatchObject({ title: "take" });
  });

  it("is left out where somebody changed the translation meanwhile, unless it is chosen", async () => {
    const recordId = await published();
    const xml = translated(await handOut(recordId));
    await write(recordId, "fr", { title: "Accord" });
    expect(outcomesOf(await takeIn(xml))).toMatchObject({ title: "target-changed" });
    expect((await read(recordId)).content.text.fr).toMatchObject({ title: "Accord" });
    expect((await takeIn(xml, "all")).saved).toBe(1);
    expect((await read(recordId)).content.text.fr).toMatchObject({ title: "Traité" });
  });

  it("writes over nothing that is taken in at the same moment", async () => {
    const recordId = await published();
    const { counter } = await read(recordId);
    const xml = await handOut(recordId);
    const values = { title: "Traité", purpose: "Son but." };
    const files = [translated(xml), translated(xml, "What it is for.", values.purpose)];
    const [title, purpose] = await Promise.all(files.map((file) => takeIn(file)));
    const outcomes = {
      title: title && outcomesOf(title).title,
      purpose: purpose && outcomesOf(purpose).purpose,
    };
    const after = await read(recordId);
    for (const [path, value] of Object.entries(values)) {
      const outcome = outcomes[path as keyof typeof values];
      expect(["take", "meanwhile"]).toContain(outcome);
      expect(after.content.text.fr?.[path] === value).toBe(outcome === "take");
    }
    expect(after.counter - counter).toBe((title?.saved ?? 0) + (purpose?.saved ?? 0));
    for (const file of files) await takeIn(file);
    expect((await read(recordId)).content.text.fr).toMatchObject(values);
  });

  it("takes nothing into a field or a record that is not there", async () => {
    const recordId = await published();
    const before = await read(recordId);
    const xml = translated(await handOut(recordId));
    for (const path of ["nothing", "__proto__", "translatorNote", "sources", `rows.${randomUUID()}.text`]) {
      const taken = await takeIn(xml.replace('<unit id="title"', `<unit id="${path}"`), "all");
      expect(outcomesOf(taken)).toMatchObject({ [path]: "unknown" });
    }
    for (const id of [randomUUID(), "not-an-id"]) {
      expect(outcomesOf(await takeIn(xml.replace(recordId, id), "all"))).toMatchObject({ title: "unknown" });
    }
    expect(await read(recordId)).toEqual(before);
  });

  it("leaves out what does not fit its field", async () => {
    const recordId = await published();
    const taken = await takeIn(translated(await handOut(recordId), "Convention (fr)", "x".repeat(10_000)));
    expect(outcomesOf(taken)).toMatchObject({ title: "invalid" });
    expect(taken.saved).toBe(0);
  });

  it("is taken in whether a tool split it, marked it up or added to it", async () => {
    const recordId = await published();
    const xml = (await handOut(recordId, "all")).replace(
      /<segment state="final">\s*<source xml:space="preserve">Convention \(en\)<\/source>[\s\S]*?<\/segment>/,
      `<segment><source>Convention</source><target><mrk id="m1" type="term">Traité</mrk></target></segment>
       <ignorable><source xml:space="preserve"> </source></ignorable>
       <segment><source>(en)</source><target><![CDATA[(fr) & <more>]]></target></segment>`,
    );
    demandValid(xml);
    expect((await takeIn(xml)).saved).toBe(1);
    expect((await read(recordId)).content.text.fr).toMatchObject({ title: "Traité (fr) & <more>" });
  });
});

describe("a file that is not what it should be", () => {
  const around = (inside: string, attributes = 'version="2.1" srcLang="en" trgLang="fr"') =>
    `<xliff xmlns="${coreNamespace}" ${attributes}>${inside}</xliff>`;
  const unit = (segment: string) => `<file id="f"><unit id="title">${segment}</unit></file>`;
  const fine = unit("<segment><source>A</source><target>B</target></segment>");
  const bomb = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>';

  it.each([
    ["declares a document type", `<!DOCTYPE xliff>${around(fine)}`, "doctype"],
    ["declares entities", bomb + around(unit("<segment><source>&b;</source></segment>")), "doctype"],
    ["reaches outside", `<!DOCTYPE x SYSTEM "file:///etc/passwd">${around(fine)}`, "doctype"],
    ["names an entity", around(unit("<segment><source>&secret;</source></segment>")), "not-xml"],
    ["is cut off", around(fine).slice(0, -20), "not-xml"],
    ["is no XML", "name;text", "not-xml"],
    ["is empty", "", "not-xml"],
    ["is larger than 8 MB", around(fine) + " ".repeat(10 * 1024 * 1024), "too-large"],
    ["has another namespace", around(fine).replace(coreNamespace, "urn:example:other"), "not-xliff"],
    ["is XLIFF 1.2", '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"/>', "not-xliff"],
    ["has another version", around(fine, 'version="3.0" srcLang="en" trgLang="fr"'), "version"],
    ["has a language of no register", around(fine, 'version="2.1" srcLang="en" trgLang="xx"'), "languages"],
    ["has one language twice", around(fine, 'version="2.1" srcLang="en" trgLang="en"'), "languages"],
    ["holds nothing", around(""), "structure"],
    ["has a file without units", around('<file id="f"/>'), "structure"],
    ["has a unit without segments", around(unit("")), "structure"],
    [
      "has a target before its source",
      around(unit("<segment><target>B</target><source>A</source></segment>")),
      "structure",
    ],
    ["has two units of one id", around(fine.replace("</file>", fine.slice(13))), "structure"],
    ["has a unit without an id", around(fine.replace(' id="title"', "")), "structure"],
    [
      "has codes of another format",
      around(unit('<segment><source>A</source><target><ph id="1"/></target></segment>')),
      "structure",
    ],
    ["has text where none belongs", around(unit("words<segment><source>A</source></segment>")), "structure"],
  ])("that %s is refused with a reason", async (_, xml, problem) => {
    const refused = await problemOf(xml);
    expect(refused.problem).toBe(problem);
    expect(refused.message).toMatch(/^The file |^Give the file /);
  });

  it("writes nothing", async () => {
    const recordId = await published();
    const before = await read(recordId);
    const xml = translated(await handOut(recordId));
    for (const wrong of [xml.replace("<xliff", "<!DOCTYPE xliff><xliff"), xml.replace("</xliff>", "")]) {
      await problemOf(wrong);
    }
    await problemOf(xml.replace(/<unit id="purpose"/, '<unit id="summary"'));
    expect(await read(recordId)).toEqual(before);
  });
});
