/**
 * Loads the first register from the content files through the commands that staff use, so that each of its records
 * has a draft, a revision, a ledger line and a change note. A load that was cut off goes on where it stopped.
 */
import type { Actor } from "@entente/domain/access/authorize";
import { loaderEmail } from "@entente/domain/access/loader";
import type { Localized } from "@entente/domain/languages";
import { type Part, parts } from "@entente/domain/record/parts";
import type { StaffClient } from "../clients.ts";
import { rowIdOf } from "../content/ids.ts";
import { type ContentRecord, readContent } from "../content/read.ts";
import { audit } from "../publishing/audit.ts";
import { beginChangeSet } from "../publishing/change-set.ts";
import { publish } from "../publishing/publish.ts";
import { keepPlace, saveDraft } from "../publishing/save-draft.ts";

const note: Localized = {
  en: "First edition, from the institute’s page",
  fr: "Première édition, d’après la page de l’Institut",
  nl: "Eerste editie, naar de pagina van het Instituut",
  de: "Erste Ausgabe, nach der Seite des Instituts",
};

const changeSetId = rowIdOf("first-register", "change-set", "1");
const loaded = "first-register.loaded";

async function loader(db: StaffClient): Promise<Actor> {
  const account =
    (await db.account.findUnique({ where: { email: loaderEmail }, select: { id: true } })) ??
    (await db.account.create({
      data: { email: loaderEmail, name: "First register", role: "publisher", suspendedAt: new Date() },
      select: { id: true },
    }));
  return {
    accountId: account.id,
    name: "First register",
    role: "publisher",
    scope: { units: null, languages: null },
  };
}

/** The parts that a file has: shared facts, and each language in which it has text. */
const partsOf = ({ document }: ContentRecord): Part[] =>
  parts.filter((part) => part === "shared" || document.text[part] !== undefined);

async function loadOne(db: StaffClient, actor: Actor, record: ContentRecord) {
  const published = await db.publication.count({ where: { recordId: record.id } });
  if (published > 0) return;
  const drafted = await db.draft.count({ where: { recordId: record.id } });
  if (drafted === 0) {
    const { id: recordId, kind, document: content } = record;
    await saveDraft(db, actor, { recordId, kind, counter: 0, content });
  }
  await publish(db, actor, {
    recordId: record.id,
    parts: partsOf(record),
    note,
    changeSetId,
  });
}

/**
 * Loads the first register unless this database had it before.
 * @returns how many records were loaded; 0 when there was nothing to do
 */
export async function loadFirstRegister(db: StaffClient, given?: readonly ContentRecord[]): Promise<number> {
  if ((await db.audit.count({ where: { action: loaded } })) > 0) return 0;
  const records = given ?? readContent();
  const actor = await loader(db);
  if ((await db.changeSet.count({ where: { id: changeSetId } })) === 0) {
    await beginChangeSet(db, actor.accountId, "First register", changeSetId);
  }
  // They point at each other, whichever comes first.
  for (const { id, kind } of records) await keepPlace(db, id, kind);
  for (const record of records) await loadOne(db, actor, record);
  await audit(db, { accountId: actor.accountId, action: loaded, after: { records: records.length } });
  return records.length;
}
