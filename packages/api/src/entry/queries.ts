/** The page of an entry: one statement reads its rows. Who answers and who is a party is derived. */
import { figuresOf } from "@entente/domain/claim/shown";
import { citedClaims } from "../claim/cited/queries.ts";
import type { PublicContext } from "../context.ts";
import { today } from "../institute/queries.ts";
import { elsewhere, withdrawnText } from "../lookup/queries.ts";
import type { AtAddress } from "../shared/inputs.ts";
import { publicationOf } from "../shared/publication.ts";
import { entryRefOf } from "../shared/queries.ts";
import { titleOf } from "../shared/words.ts";
import { contactsOf, named } from "./contacts.ts";
import { contactsAbove } from "./contacts-above/queries.ts";
import { namesIn } from "./names/queries.ts";
import { partiesOf } from "./parties.ts";
import { confusableOf, grouped, relationsOf } from "./relations.ts";
import { entryRows } from "./rows/queries.ts";
import type { EntryView } from "./view.ts";

const byId = <T extends { readonly id: string }>(rows: readonly T[]) =>
  new Map(rows.map((row) => [row.id, row]));

/** An entry by its address, or where it went, or what else may have been meant. */
export async function entryBySlug(ctx: PublicContext, { language, slug }: AtAddress) {
  const { db } = ctx;
  const [rows, day] = await Promise.all([entryRows(db, slug, language), today(ctx)]);
  if (!rows) return elsewhere(ctx, "entry", { language, slug });
  const { own, text, titles, lists } = rows;
  const publication = publicationOf(rows.parts);
  const [above, cited, withdrawn] = await Promise.all([
    lists.post.length > 0 ? null : contactsAbove(db, own.id, lists.relation),
    citedClaims(db, language, [text?.purpose, text?.instituteRole, text?.background]),
    withdrawnText(db, own.id, publication, language),
  ]);
  const units = byId(rows.units);
  const entries = byId(rows.entries.map((row) => entryRefOf(row, language)));
  const none = { involvement: [], membership: [], relation: [] };
  const names = above
    ? await namesIn(db, language, { ...none, ...above })
    : { units, people: byId(rows.people) };
  const { post, assignment } = above ?? lists;
  const withUnit = <R extends { readonly unitId: string }>(all: readonly R[]) =>
    all.flatMap((one) => {
      const unit = units.get(one.unitId);
      return unit ? [{ ...one, unit }] : [];
    });
  const relations = relationsOf(own.id, lists.relation, entries);
  const record: EntryView = {
    ...own,
    text,
    title: titleOf({ ...own, texts: titles }, language),
    publication,
    contacts: contactsOf(post, assignment, { ...names, day }),
    contactsAt: named(entries, above?.id ?? null),
    involvements: withUnit(lists.involvement),
    memberships: withUnit(lists.membership),
    parties: partiesOf(lists.participation, day),
    figures: figuresOf(lists.claim),
    cited,
    links: [...lists.link],
    identifiers: [...lists.identifier],
    ...grouped(relations),
    confusable: confusableOf(relations),
    withdrawn,
  };
  return { outcome: "found" as const, record };
}
