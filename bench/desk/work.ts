/** What staff and visitors do all day, each time on another entry, through the routers that the register answers with. */
import { randomUUID } from "node:crypto";
import { publicCallerOn } from "@entente/api/public-caller";
import type { HeldSearch } from "@entente/api/search/held/queries";
import { staffCallerOn } from "@entente/api/staff-caller";
import type { PublicClient, StaffClient } from "@entente/db/clients";
import type { Actor } from "@entente/domain/access/authorize";
import { realClock } from "@entente/domain/clock";
import { languages } from "@entente/domain/languages";
import { nameOf } from "./documents.ts";

type Register = {
  readonly staff: StaffClient;
  readonly public: PublicClient;
  readonly held?: HeldSearch | undefined;
  readonly actor: Actor;
  readonly entries: readonly string[];
};

type Staff = ReturnType<typeof staffCallerOn>;

const everything = { kind: null, unitId: null, state: null, of: null } as const;

const note = Object.fromEntries(languages.map((language) => [language, "A word was corrected."]));

/** Saves another summary over what is there. */
async function opened(staff: Staff, recordId: string) {
  const { kind, counter, content } = await staff.record.read({ recordId });
  const en = { ...content.text.en, summary: `What parties agree to keep ${randomUUID()}.` };
  const changed = { ...content, text: { ...content.text, en } };
  return () => staff.record.save({ recordId, kind, counter, content: changed, base: content });
}

/** Everything that is measured. `before` is not counted. */
export function workOn(register: Register) {
  const { actor, entries } = register;
  const staff = staffCallerOn({ db: register.staff, actor });
  const admin = staffCallerOn({ db: register.staff, actor: { ...actor, role: "admin" } });
  const visitor = publicCallerOn({ db: register.public, clock: realClock, held: register.held });
  // Steps through them so that neighbours in a table do not follow each other.
  const at = (round: number) => ((round + 1) * 7919) % entries.length;
  const entryAt = (round: number) => entries[at(round)] as string;
  const language = "en" as const;
  return {
    "saving a field": { before: (round: number) => opened(staff, entryAt(round)) },
    "publishing a change": {
      before: async (round: number) => {
        const recordId = entryAt(round);
        await (await opened(staff, recordId))();
        return () =>
          staff.record.publish({ recordId, parts: ["shared", "en"], note, changeSetId: randomUUID() });
      },
    },
    "opening a record": {
      before: async (round: number) => () => staff.record.read({ recordId: entryAt(round) }),
    },
    "what is missing": {
      before: async (round: number) => () => staff.record.missing({ recordId: entryAt(round) }),
    },
    "a page of the list": {
      before: async (round: number) => () => staff.record.list({ language, skip: round * 50 }),
    },
    "finding by the beginning of a name": {
      before: async (round: number) => () => staff.record.find({ query: nameOf(at(round)), language }),
    },
    "finding by a mistyped name": {
      before: async (round: number) => () =>
        staff.record.find({ query: nameOf(at(round)).replace("Convention", "Convetnion"), language }),
    },
    "finding by an acronym": {
      before: async (round: number) => () => staff.record.find({ query: `c${at(round)}`, language }),
    },
    "the start page": { before: async () => () => staff.start.page({ language }) },
    "what needs attention": {
      before: async () => () => staff.start.attention({ language, kind: "never-confirmed" }),
    },
    "a page of the translations": {
      before: async (round: number) => () =>
        staff.translation.matrix({ ...everything, language, page: (at(round) % 100) + 1 }),
    },
    "what is out of date in a language": {
      before: async () => () =>
        staff.translation.matrix({ ...everything, language, state: "stale", of: "nl", page: 1 }),
    },
    "the audit log": { before: async () => () => admin.audit.list({ language }) },
    "a word in the audit log": {
      before: async (round: number) => () => admin.audit.list({ language, text: `entry-${at(round)}` }),
    },
    "a visitor's search": {
      before: async (round: number) => () => visitor.search.byName({ query: `C${at(round)}`, language }),
    },
    "a search that finds 1.6 %, with facets": {
      before: async () => () => visitor.search.find({ q: "glaciers alps", language }),
    },
    "a search that finds everything, with facets": {
      before: async () => () => visitor.search.find({ q: "convention", language }),
    },
    "a search narrowed by facets alone": {
      before: async () => () => visitor.search.find({ kind: ["treaty"], unit: ["unit-1"], language }),
    },
    "a mistyped search": {
      before: async () => () => visitor.search.find({ q: "glacers alps", language }),
    },
    "a visitor's page": {
      before: async (round: number) => () => visitor.entry.bySlug({ slug: `entry-${at(round)}`, language }),
    },
  };
}
