/** Records and people for tests: one call makes something that can be published as it stands. */
import { randomUUID } from "node:crypto";
import type { Invitation } from "@entente/domain/access/account";
import type { Actor } from "@entente/domain/access/authorize";
import type { Role } from "@entente/domain/access/roles";
import type { RecordKind } from "@entente/domain/fields/field";
import type { Localized } from "@entente/domain/languages";
import { languages } from "@entente/domain/languages";
import { type Document, parseDocument } from "@entente/domain/record/document";
import type { Note } from "@entente/domain/record/note";
import { type Part, parts } from "@entente/domain/record/parts";
import type { StaffClient } from "../clients.ts";
import type { ContentRecord } from "../content/read.ts";
import { type Publish, type Published, publish } from "../publishing/publish.ts";
import { type SavedDraft, saveDraft } from "../publishing/save-draft.ts";

type Values = Record<string, unknown>;
export type TestRecord = { readonly id: string; readonly kind: RecordKind; readonly document: Document };

/** The same words in all languages, marked with the language. */
export const inAll = (words: string): Localized =>
  Object.fromEntries(languages.map((language) => [language, `${words} (${language})`])) as Localized;

const inEach = (values: (language: string) => Values): Values =>
  Object.fromEntries(languages.map((language) => [language, values(language)]));

function make(kind: RecordKind, shared: Values, text: Values, id: string = randomUUID()): TestRecord {
  return { id, kind, document: parseDocument(kind, { schemaVersion: 1, shared, text }) };
}

let made = 0;
const newSlug = (word: string) => `${word}-${++made}`;

/** An institute with its settings. */
export const anInstitute = (shared: Values = {}): TestRecord =>
  make(
    "institute",
    {
      slug: "institute",
      name: inAll("Example Institute"),
      shortName: inAll("EI"),
      accentColour: "#1d6b57",
      accentColourDark: "#8fd3bd",
      languages: ["en", "fr", "nl", "de"],
      timeZone: "Europe/Brussels",
      country: "BE",
      address: inAll("1 Example Street"),
      website: "https://institute.example.org",
      securityContact: "mailto:security@example.org",
      ...shared,
    },
    inEach((language) => ({ registerTitle: `Register (${language})`, introduction: "What this is." })),
  );

/** A unit. */
export const aUnit = (shared: Values = {}): TestRecord =>
  make("unit", { slug: newSlug("unit"), kind: "directorate", name: inAll("Unit"), ...shared }, {});

/** A person. */
export const aPerson = (shared: Values = {}, id?: string): TestRecord =>
  make("person", { slug: newSlug("person"), name: "Ada Test", sortName: "Test, Ada", ...shared }, {}, id);

/** A page of text in four languages. */
export const aPage = (shared: Values = {}, text: (language: string) => Values = () => ({})): TestRecord =>
  make(
    "page",
    { slug: newSlug("page"), position: 1, ...shared },
    inEach((language) => ({
      title: `Page (${language})`,
      summary: "What it tells.",
      body: "What is told.",
      ...text(language),
    })),
  );

/** A treaty in four languages. */
export const anEntry = (
  shared: Values = {},
  text: (language: string) => Values = () => ({}),
  id?: string,
): TestRecord =>
  make(
    "entry",
    { slug: newSlug("entry"), kind: "treaty", subtype: "convention", activity: "active", ...shared },
    inEach((language) => ({
      title: `Convention (${language})`,
      summary: "What it is.",
      purpose: "What it is for.",
      ...text(language),
    })),
    id,
  );

/** What a party did to a treaty, on a day, a month, a year, or nobody knows when. Its source tells it from others. */
export const anAct = (party: string, act: string, on: string | null) => ({
  id: crypto.randomUUID(),
  party,
  act,
  on,
  source: `${party}, ${act}`,
  confidence: "high",
});

/** A record as the loader of the first register takes it. */
export const asContent = ({ id, kind, document }: TestRecord): ContentRecord => ({
  id,
  kind,
  document,
  slug: String(document.shared.slug),
  file: "test.yaml",
  source: {},
});

/** An account of that role, and the actor that it is. */
export async function anActor(db: StaffClient, role: Role = "publisher"): Promise<Actor> {
  const name = `Test ${role}`;
  const data = { email: `${randomUUID()}@example.org`, name, role };
  const account = await db.account.create({ data, select: { id: true } });
  return { accountId: account.id, name, role, scope: { units: null, languages: null } };
}

/** Somebody to invite. */
export const anInvitation = (more: Partial<Invitation> = {}): Invitation => ({
  accountId: randomUUID(),
  name: "Ada Test",
  email: `${randomUUID()}@example.org`,
  role: "contributor",
  units: [],
  languages: [],
  language: "en",
  ...more,
});

export const aNote = inAll("First edition");

const partsOf = ({ document }: TestRecord): Part[] =>
  parts.filter((part) => part === "shared" || document.text[part] !== undefined);

/** Saves a record as a draft. */
export function draftRecord(
  db: StaffClient,
  actor: Actor,
  record: TestRecord,
  counter = 0,
): Promise<SavedDraft> {
  const { id: recordId, kind, document: content } = record;
  return saveDraft(db, actor, { recordId, kind, counter, content });
}

/** Publishes the draft of a record. */
export function publishDraft(
  db: StaffClient,
  actor: Actor,
  recordId: string,
  parts: readonly Part[],
  note: Note | null = aNote,
  choices: Partial<Publish> = {},
): Promise<Published> {
  return publish(db, actor, { recordId, parts, note, changeSetId: randomUUID(), ...choices });
}

/** Saves a record and publishes all of it as it stands, its address included. */
export async function publishRecord(
  db: StaffClient,
  actor: Actor,
  record: TestRecord,
  choices: Partial<Publish> = { address: "move" },
): Promise<void> {
  const draft = await db.draft.findUnique({ where: { recordId: record.id }, select: { counter: true } });
  await draftRecord(db, actor, record, draft?.counter ?? 0);
  await publishDraft(db, actor, record.id, partsOf(record), aNote, choices);
}
