/** Reads the public page of a draft, or of one revision, through the questions that a visitor's page asks. */

import type { PublicClient, StaffClient } from "@entente/db/clients";
import { asIfPublished, type Supposed } from "@entente/db/preview/as-if-published";
import type { Authorized } from "@entente/domain/access/authorize";
import { realClock } from "@entente/domain/clock";
import { Refusal } from "@entente/domain/errors";
import type { RecordKind } from "@entente/domain/fields/field";
import { hintsFor } from "@entente/domain/hints/hints";
import { fieldName } from "@entente/domain/history/said-of-value";
import type { Language } from "@entente/domain/languages";
import type { Document, Row } from "@entente/domain/record/document";
import { listsOf } from "@entente/domain/record/nouns";
import { storedDocument } from "@entente/domain/record/stored";
import { publicCallerOn } from "../public-caller.ts";
import type { HintView, PreviewView } from "./view.ts";

type Page = PreviewView["page"];

const gone = () => new Refusal("not-found", "This record does not exist, or it is in the trash.");

/** The record whose page is made from the tables as they would be. */
async function pageOf(
  db: PublicClient,
  kind: RecordKind,
  slug: string,
  language: Language,
): Promise<{ page: Page; institute: PreviewView["institute"] }> {
  const ask = publicCallerOn({ db, clock: realClock });
  const institute = await ask.institute.get({ language });
  const at = { language, slug };
  if (kind === "institute") return { page: { kind, record: await ask.home.get({ language }) }, institute };
  if (kind === "entry") {
    const found = await ask.entry.bySlug(at);
    if (found.outcome === "found") return { page: { kind, record: found.record }, institute };
  }
  if (kind === "person") {
    const found = await ask.person.bySlug(at);
    if (found.outcome === "found") return { page: { kind, record: found.record }, institute };
  }
  if (kind === "unit") {
    const found = await ask.unit.bySlug(at);
    if (found.outcome === "found") return { page: { kind, record: found.record }, institute };
  }
  if (kind === "page") {
    const found = await ask.page.bySlug(at);
    if (found.outcome === "found") return { page: { kind, record: found.record }, institute };
  }
  throw gone();
}

async function supposed(db: StaffClient, recordId: string, revisionId: string | null): Promise<Supposed> {
  const record = await db.record.findFirst({
    where: { id: recordId, trashedAt: null },
    select: {
      kind: true,
      draft: { select: { content: true } },
      revisions: { where: { id: revisionId ?? recordId }, select: { content: true } },
    },
  });
  const content = revisionId === null ? record?.draft?.content : record?.revisions[0]?.content;
  if (!record || !content) throw gone();
  const kind = record.kind as RecordKind;
  return { recordId, kind, document: storedDocument(kind, content) };
}

/**
 * The public page of the draft, or of a revision, in one language.
 * @throws Refusal "not-found"
 */
export async function preview(
  db: StaffClient,
  granted: Authorized<"record.read">,
  { language, revisionId }: { readonly language: Language; readonly revisionId: string | null },
): Promise<PreviewView> {
  const what = await supposed(db, granted.resource.recordId ?? "", revisionId);
  const { read, missing } = await asIfPublished(db, granted, what, (as, slug) =>
    pageOf(as, what.kind, slug, language),
  );
  return {
    ...read,
    missing: missing.map(({ part, path, message }) => ({
      part,
      path: path.map((step) => (typeof step === "number" ? step : String(step))),
      message,
    })),
  };
}

/** What the field at the end of a path is called. */
function fieldAt(kind: RecordKind, { shared }: Document, path: readonly string[], reader: Language): string {
  const [, , first = "", row, key = ""] = path;
  if (first !== "rows") return fieldName(kind, first, reader);
  const noun = listsOf[kind].find((list) =>
    ((shared[list] ?? []) as readonly Row[]).some(({ id }) => id === row),
  );
  return noun ? fieldName(noun, key, reader) : key;
}

/**
 * What could make the text of the draft easier to read, in one language.
 * @throws Refusal "not-found"
 */
export async function hints(
  db: StaffClient,
  { resource }: Authorized<"record.read">,
  { language, reader }: { readonly language: Language; readonly reader: Language },
): Promise<HintView[]> {
  const { kind, document } = await supposed(db, resource.recordId ?? "", null);
  return hintsFor(kind, document, language).map(({ code, path, about }) => ({
    code,
    path: [...path],
    field: fieldAt(kind, document, path, reader),
    about,
  }));
}
