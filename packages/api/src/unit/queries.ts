/** Units through what they do, who is in them and where they stand. There are few, so the tree is read whole. */

import type { PublicClient } from "@entente/db/clients";
import { sql } from "@entente/db/sql";
import { selectOf } from "@entente/domain/fields/derive";
import { collator } from "@entente/domain/formatters";
import { involvementFields } from "@entente/domain/involvement/fields";
import type { Language } from "@entente/domain/languages";
import { membershipFields } from "@entente/domain/membership/fields";
import { unitFields } from "@entente/domain/unit/fields";
import { citedClaims } from "../claim/cited/queries.ts";
import type { PublicContext } from "../context.ts";
import { identifiersOf, linksOf } from "../entry/lists/queries.ts";
import { elsewhere, withdrawnText } from "../lookup/queries.ts";
import { allAsDeclared, asDeclared } from "../shared/declared.ts";
import { firstByName } from "../shared/first-by-name/queries.ts";
import type { AtAddress, InLanguage } from "../shared/inputs.ts";
import { publicationOf } from "../shared/publication.ts";
import { entryRefs } from "../shared/queries.ts";
import type { UnitRef } from "../shared/view.ts";
import { ancestorsOf, asTree, inOrder } from "./tree.ts";
import type { UnitCard, UnitView } from "./view.ts";

type Sql = ReturnType<typeof sql>;

/** Every unit with where it stands. */
async function allUnits(db: PublicClient) {
  const rows = await db.publicUnit.findMany({
    select: { id: true, slug: true, name: true, acronym: true, parentId: true, position: true, kind: true },
  });
  return allAsDeclared(unitFields, rows);
}

/** So many entries and people stand in each list of a unit; all of them are found by the search. */
const mostListed = 100;

/** What the unit does and where it belongs, as far as a page goes. Each row keeps the entry that it is on. */
async function doingsOf(db: PublicClient, unitId: string, language: Language) {
  const first = (table: Sql) =>
    firstByName(
      db,
      language,
      sql`SELECT record_id FROM ${table} AS r WHERE r.unit_id = ${unitId}::uuid`,
      mostListed,
    );
  const [does, belongs] = await Promise.all([first(sql`pub.involvement`), first(sql`pub.membership`)]);
  const own = { id: true, recordId: true } as const;
  const orderBy = [{ recordId: "asc" }, { rank: "asc" }] as { recordId?: "asc"; rank?: "asc" }[];
  const [involvements, memberships] = await Promise.all([
    db.publicInvolvement.findMany({
      where: { unitId, recordId: { in: [...does.ids] } },
      orderBy,
      select: {
        ...own,
        ...selectOf(involvementFields, "shared"),
        texts: { where: { language }, select: { text: true } },
      },
    }),
    db.publicMembership.findMany({
      where: { unitId, recordId: { in: [...belongs.ids] } },
      orderBy,
      select: {
        ...own,
        ...selectOf(membershipFields, "shared"),
        texts: { where: { language }, select: { note: true } },
      },
    }),
  ]);
  const ids = [...involvements, ...memberships].map(({ recordId }) => recordId);
  const entries = await entryRefs(db, language, ids);
  const { compare } = collator(language);
  const onEntry = <R extends { readonly recordId: string }>(rows: readonly R[]) =>
    rows
      .flatMap((row) => {
        const entry = entries.get(row.recordId);
        return entry ? [{ ...row, entry }] : [];
      })
      .sort((a, b) => compare(a.entry.title.text, b.entry.title.text));
  return {
    involvements: onEntry(allAsDeclared(involvementFields, involvements)),
    memberships: onEntry(allAsDeclared(membershipFields, memberships)),
    totals: { involvements: does.total, memberships: belongs.total },
  };
}

/** A unit by its address, or where it went, or which other may have been meant. */
export async function unitBySlug(ctx: PublicContext, { language, slug }: AtAddress) {
  const { db } = ctx;
  const row = await db.publicUnit.findUnique({
    where: { slug },
    select: {
      id: true,
      ...selectOf(unitFields, "shared"),
      texts: { where: { language }, select: selectOf(unitFields, "language") },
    },
  });
  if (!row) return elsewhere(ctx, "unit", { language, slug });
  const own = asDeclared(unitFields, row);
  const unit: UnitRef = { id: own.id, slug: own.slug, name: own.name, acronym: own.acronym };
  const [units, cited, doings, people, peopleTotal, links, identifiers, parts] = await Promise.all([
    allUnits(db),
    citedClaims(db, language, [row.texts[0]?.about]),
    doingsOf(db, own.id, language),
    db.publicPerson.findMany({
      where: { unitId: own.id },
      orderBy: { sortName: "asc" },
      take: mostListed,
      select: { id: true, slug: true, name: true, sortName: true },
    }),
    db.publicPerson.count({ where: { unitId: own.id } }),
    linksOf(db, own.id),
    identifiersOf(db, own.id),
    db.publicPart.findMany({
      where: { recordId: own.id },
      select: { part: true, firstPublishedAt: true, lastPublishedAt: true },
    }),
  ]);
  const publication = publicationOf(parts);
  const record: UnitView = {
    ...own,
    text: row.texts[0] ?? null,
    cited,
    ancestors: ancestorsOf(own, units),
    children: inOrder(
      units.filter(({ parentId }) => parentId === own.id),
      language,
    ),
    involvements: doings.involvements.map((one) => ({ ...one, unit, text: one.texts[0]?.text ?? null })),
    memberships: doings.memberships.map((one) => ({ ...one, unit, note: one.texts[0]?.note ?? null })),
    people,
    totals: { ...doings.totals, people: peopleTotal },
    links,
    identifiers,
    publication,
    withdrawn: await withdrawnText(db, own.id, publication, language),
  };
  return { outcome: "found" as const, record };
}

/** All units, parents first, each with the number of entries under which it does something. */
export async function unitCards({ db }: PublicContext, { language }: InLanguage): Promise<UnitCard[]> {
  const [units, texts, counts] = await Promise.all([
    allUnits(db),
    db.publicUnitText.findMany({ where: { language }, select: { recordId: true, summary: true } }),
    db.$queryRaw<{ unitId: string; entryCount: number }[]>`
      SELECT unit_id AS "unitId", count(DISTINCT record_id)::int AS "entryCount"
      FROM (SELECT unit_id, record_id FROM pub.involvement
            UNION ALL SELECT unit_id, record_id FROM pub.membership) AS doing
      GROUP BY unit_id`,
  ]);
  const summaries = new Map(texts.map(({ recordId, summary }) => [recordId, summary]));
  const entryCounts = new Map(counts.map(({ unitId, entryCount }) => [unitId, entryCount]));
  return asTree(units, language).map((unit) => ({
    ...unit,
    summary: summaries.get(unit.id) ?? null,
    entryCount: entryCounts.get(unit.id) ?? 0,
  }));
}
