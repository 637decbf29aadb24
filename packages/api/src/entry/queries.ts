/** The page of an entry: three rounds of statements, each round at once. Who answers and who is a party is derived. */
import type { PublicClient } from "@entente/db/clients";
import { figuresOf } from "@entente/domain/claim/shown";
import { entryFields } from "@entente/domain/entry/fields";
import { selectOf } from "@entente/domain/fields/derive";
import type { Language } from "@entente/domain/languages";
import { citedClaims } from "../claim/cited/queries.ts";
import { today } from "../institute/queries.ts";
import { elsewhere, withdrawnText } from "../lookup/queries.ts";
import { asDeclared } from "../shared/declared.ts";
import type { AtAddress } from "../shared/inputs.ts";
import { publicationOf } from "../shared/publication.ts";
import { titleOf } from "../shared/words.ts";
import type { PublicContext } from "../trpc.ts";
import { contactsOf, named } from "./contacts.ts";
import { contactsAbove } from "./contacts-above/queries.ts";
import { listsOfEntry } from "./lists/queries.ts";
import { namesIn } from "./names/queries.ts";
import { partiesOf } from "./parties.ts";
import { confusableOf, grouped, relationsOf } from "./relations.ts";
import type { EntryView } from "./view.ts";

/** The entry's own words: all of the reader's language, and of the others what is needed to name it. */
async function wordsOf(db: PublicClient, recordId: string, language: Language) {
  const [text, titles] = await Promise.all([
    db.publicEntryText.findUnique({
      where: { recordId_language: { recordId, language } },
      select: selectOf(entryFields, "language"),
    }),
    db.publicEntryText.findMany({ where: { recordId }, select: { language: true, title: true } }),
  ]);
  return { text, titles };
}

/** An entry by its address, or where it went, or what else may have been meant. */
export async function entryBySlug(ctx: PublicContext, { language, slug }: AtAddress) {
  const { db } = ctx;
  const [row, day] = await Promise.all([
    db.publicEntry.findUnique({ where: { slug }, select: { id: true, ...selectOf(entryFields, "shared") } }),
    today(ctx),
  ]);
  if (!row) return elsewhere(db, "entry", { language, slug });
  const [lists, { text, titles }, parts] = await Promise.all([
    listsOfEntry(db, row.id, language),
    wordsOf(db, row.id, language),
    db.publicPart.findMany({
      where: { recordId: row.id },
      select: { part: true, firstPublishedAt: true, lastPublishedAt: true },
    }),
  ]);
  const above = lists.post.length > 0 ? null : await contactsAbove(db, row.id, lists.relation);
  const asked = above ?? lists;
  const [{ units, people, entries }, cited] = await Promise.all([
    namesIn(db, language, { ...lists, ...asked }),
    citedClaims(db, language, [text?.purpose, text?.instituteRole, text?.background]),
  ]);
  const withUnit = <R extends { readonly unitId: string }>(rows: readonly R[]) =>
    rows.flatMap((one) => {
      const unit = units.get(one.unitId);
      return unit ? [{ ...one, unit }] : [];
    });
  const publication = publicationOf(parts);
  const relations = relationsOf(row.id, lists.relation, entries);
  const record: EntryView = {
    ...asDeclared(entryFields, row),
    text,
    title: titleOf({ ...row, texts: titles }, language),
    publication,
    contacts: contactsOf(asked.post, asked.assignment, { people, units, day }),
    contactsAt: named(entries, above?.id ?? null),
    involvements: withUnit(lists.involvement),
    memberships: withUnit(lists.membership),
    parties: partiesOf(lists.participation, day),
    figures: figuresOf(lists.claim),
    cited,
    links: lists.link,
    identifiers: lists.identifier,
    ...grouped(relations),
    confusable: confusableOf(relations),
    withdrawn: await withdrawnText(db, row.id, publication, language),
  };
  return { outcome: "found" as const, record };
}
