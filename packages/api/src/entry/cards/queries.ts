/** Entries in lists: what the institute does there and whom to ask, for any number of entries at once. */

import type { PublicClient } from "@entente/db/clients";
import { sql } from "@entente/db/sql";
import { assignmentFields } from "@entente/domain/assignment/fields";
import { inForceOn } from "@entente/domain/dates/period";
import { entryFields } from "@entente/domain/entry/fields";
import { collator } from "@entente/domain/formatters";
import { involvementFields } from "@entente/domain/involvement/fields";
import type { Language } from "@entente/domain/languages";
import { membershipFields } from "@entente/domain/membership/fields";
import { postFields } from "@entente/domain/post/fields";
import { relationFields } from "@entente/domain/relation/fields";
import type { PublicContext } from "../../context.ts";
import { today } from "../../institute/queries.ts";
import { allAsDeclared } from "../../shared/declared.ts";
import type { InLanguage } from "../../shared/inputs.ts";
import { entryRefOf, entryRefSelect } from "../../shared/queries.ts";
import { cardOf } from "../card.ts";
import { namesIn } from "../names/queries.ts";
import { above, below, idsAbove } from "../relations.ts";
import type { EntryCard, GroupedCards } from "../view.ts";

type Sql = ReturnType<typeof sql>;

const orderBy = [{ recordId: "asc" }, { rank: "asc" }] as const;
const own = { id: true, recordId: true } as const;
const period = { from: true, until: true } as const;

/** So many relations of one kind that others state about an entry are read for its card. */
const mostOfKind = 20;

/** What the entries state, and what others state about them, as far as a card goes. */
async function relationsAround(db: PublicClient, ids: readonly string[]) {
  const stated = await db.$queryRaw<{ id: string; entryId: string; kind: string; total: number }[]>`
    SELECT id::text, entry_id::text AS "entryId", kind, total FROM (
      SELECT r.id, r.entry_id, r.kind, (count(*) OVER (PARTITION BY r.entry_id, r.kind))::int AS total,
             row_number() OVER (PARTITION BY r.entry_id, r.kind ORDER BY r.record_id, r.rank) AS place
      FROM pub.relation AS r WHERE r.entry_id = ANY(${ids}::uuid[]) AND r.record_id <> r.entry_id) AS s
    WHERE place <= ${mostOfKind}`;
  const rows = await db.publicRelation.findMany({
    where: { OR: [{ recordId: { in: [...ids] } }, { id: { in: stated.map(({ id }) => id) } }] },
    orderBy: [...orderBy],
    select: { ...own, kind: true, entryId: true, outside: true },
  });
  const kinds = new Map(stated.map((row) => [`${row.entryId} ${row.kind}`, row]));
  const moreParts = new Map<string, number>();
  for (const { entryId, kind, total } of kinds.values()) {
    if (!(below as readonly string[]).includes(kind)) continue;
    moreParts.set(entryId, (moreParts.get(entryId) ?? 0) + Math.max(0, total - mostOfKind));
  }
  return { relation: allAsDeclared(relationFields, rows), moreParts };
}

/** What the cards say. A card may need the contacts of an entry above it. */
async function listsOf(db: PublicClient, ids: readonly string[]) {
  const { relation, moreParts } = await relationsAround(db, ids);
  const among = { recordId: { in: [...ids] } };
  const aboveThem = ids.flatMap((id) =>
    idsAbove(
      id,
      relation.filter(({ recordId, entryId }) => recordId === id || entryId === id),
    ),
  );
  const ofPosts = { recordId: { in: [...new Set([...ids, ...aboveThem])] } };
  const [involvement, membership, post, assignment] = await Promise.all([
    db.publicInvolvement.findMany({
      where: among,
      orderBy: [...orderBy],
      select: { ...own, function: true, unitId: true, ...period },
    }),
    db.publicMembership.findMany({
      where: among,
      orderBy: [...orderBy],
      select: { ...own, kind: true, unitId: true, ...period },
    }),
    db.publicPost.findMany({
      where: ofPosts,
      orderBy: [...orderBy],
      select: { ...own, type: true, title: true, unitId: true, mailbox: true },
    }),
    db.publicAssignment.findMany({
      where: ofPosts,
      orderBy: [...orderBy],
      select: { ...own, postId: true, personId: true, organisation: true, capacity: true, ...period },
    }),
  ]);
  const lists = {
    involvement: allAsDeclared(involvementFields, involvement),
    membership: allAsDeclared(membershipFields, membership),
    post: allAsDeclared(postFields, post),
    assignment: allAsDeclared(assignmentFields, assignment),
    relation,
  };
  return { lists, moreParts };
}

/** The cards of those entries: in the order of the home page, then by title. */
async function cardsOf(ctx: PublicContext, language: Language, ids: readonly string[]): Promise<EntryCard[]> {
  const { db } = ctx;
  const [rows, { lists, moreParts }, day] = await Promise.all([
    db.publicEntry.findMany({
      where: { id: { in: [...ids] } },
      select: { ...entryRefSelect, subtype: true, activity: true, homePosition: true },
    }),
    listsOf(db, ids),
    today(ctx),
  ]);
  const names = await namesIn(db, language, lists);
  const { involvement, membership } = lists;
  const still = <R extends { readonly from: string | null; readonly until: string | null }>(
    all: readonly R[],
  ) => all.filter((row) => inForceOn(row, day) !== "no");
  const current = { ...lists, involvement: still(involvement), membership: still(membership) };
  const cards = allAsDeclared(entryFields, rows).map((row) => ({
    ...cardOf({ ...row, ...entryRefOf(row, language) }, current, { ...names, day }),
    moreParts: moreParts.get(row.id) ?? 0,
  }));
  return inOrder(cards, language);
}

/** How many entries there are of those, and the first of them in the order of a list. */
async function firstOf(db: PublicClient, language: Language, which: Sql, take: number) {
  const [row] = await db.$queryRaw<{ total: number; ids: string[] }[]>`
    WITH wanted AS MATERIALIZED (
      SELECT e.id, e.home_position, s.sort_names ->> ${language} AS name
      FROM pub.entry AS e LEFT JOIN pub.search AS s ON s.record_id = e.id WHERE ${which})
    SELECT (SELECT count(*)::int FROM wanted) AS total,
           ARRAY(SELECT id::text FROM wanted ORDER BY home_position, name COLLATE "C", id LIMIT ${take}) AS ids`;
  return row ?? { total: 0, ids: [] };
}

/** An entry that stands under another: it states so, or the other does. */
export const standsUnder = sql`e.id IN (
  SELECT r.record_id FROM pub.relation AS r JOIN pub.entry AS o ON o.id = r.entry_id
  WHERE o.id <> r.record_id AND r.kind = ANY(${[...below]}::text[])
  UNION ALL SELECT r.entry_id FROM pub.relation AS r
  WHERE r.entry_id <> r.record_id AND r.kind = ANY(${[...above]}::text[]))`;

/** So many entries of a group stand on one page; all of them are found by the search. */
export const mostInGroup = 60;

/**
 * Entries in their two groups, as far as a page goes, with how many each group has.
 * @param which a condition on the rows `e` of `pub.entry`
 */
export async function groupedCards(
  ctx: PublicContext,
  { language }: InLanguage,
  which: Sql,
): Promise<GroupedCards> {
  const first = (kinds: Sql) => firstOf(ctx.db, language, sql`${which} AND ${kinds}`, mostInGroup);
  const [others, networks] = await Promise.all([
    first(sql`e.kind <> 'network'`),
    first(sql`e.kind = 'network'`),
  ]);
  const cards = await cardsOf(ctx, language, [...others.ids, ...networks.ids]);
  return {
    treatiesAndBodies: cards.filter(({ kind }) => kind !== "network"),
    networks: cards.filter(({ kind }) => kind === "network"),
    totals: { treatiesAndBodies: others.total, networks: networks.total },
  };
}

/** The first entries of the register. */
export async function firstCards(
  ctx: PublicContext,
  { language }: InLanguage,
  take: number,
): Promise<EntryCard[]> {
  return cardsOf(ctx, language, (await firstOf(ctx.db, language, sql`true`, take)).ids);
}

const last = Number.MAX_SAFE_INTEGER;

function inOrder(cards: readonly EntryCard[], language: Language): EntryCard[] {
  const { compare } = collator(language);
  return cards.toSorted(
    (a, b) => (a.homePosition ?? last) - (b.homePosition ?? last) || compare(a.title.text, b.title.text),
  );
}
