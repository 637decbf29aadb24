/** People through the posts that they hold and held. */

import type { PublicClient } from "@entente/db/clients";
import { sql } from "@entente/db/sql";
import { assignmentFields } from "@entente/domain/assignment/fields";
import { selectOf } from "@entente/domain/fields/derive";
import { collator } from "@entente/domain/formatters";
import type { Language } from "@entente/domain/languages";
import { personFields } from "@entente/domain/person/fields";
import { holdersOn } from "@entente/domain/post/answers";
import { postFields } from "@entente/domain/post/fields";
import { citedClaims } from "../claim/cited/queries.ts";
import type { PublicContext } from "../context.ts";
import { named } from "../entry/contacts.ts";
import { identifiersOf, linksOf } from "../entry/lists/queries.ts";
import { today } from "../institute/queries.ts";
import { elsewhere, withdrawnText } from "../lookup/queries.ts";
import { allAsDeclared, asDeclared } from "../shared/declared.ts";
import { firstByName } from "../shared/first-by-name/queries.ts";
import { heldOn } from "../shared/held-on/queries.ts";
import type { AtAddress, InLanguage } from "../shared/inputs.ts";
import { publicationOf } from "../shared/publication.ts";
import { entryRefs, unitRefs } from "../shared/queries.ts";
import type { PersonCards, PersonView } from "./view.ts";

/** So many posts of a person stand on their page. */
const mostPosts = 100;
/** So many people stand in the list of all, each with so many entries. */
const mostPeople = 200;
const mostOfPerson = 6;

const assignmentSelect = { id: true, recordId: true, ...selectOf(assignmentFields, "shared") } as const;

export async function assignmentsOf(db: PublicClient, personId: string) {
  const rows = await db.publicAssignment.findMany({
    where: { personId },
    orderBy: { from: { sort: "desc", nulls: "last" } },
    select: assignmentSelect,
  });
  return allAsDeclared(assignmentFields, rows);
}

/** Assignments with the post and the entry that each is on. */
export async function heldPosts(
  db: PublicClient,
  { language }: InLanguage,
  terms: Awaited<ReturnType<typeof assignmentsOf>>,
) {
  const [posts, entries] = await Promise.all([
    db.publicPost.findMany({
      where: { id: { in: terms.map(({ postId }) => postId) } },
      select: { id: true, type: true, title: true, unitId: true },
    }),
    entryRefs(
      db,
      language,
      terms.map(({ recordId }) => recordId),
    ),
  ]);
  const units = await unitRefs(
    db,
    posts.map(({ unitId }) => unitId),
  );
  const known = new Map(allAsDeclared(postFields, posts).map((post) => [post.id, post]));
  return (assignment: (typeof terms)[number]) => {
    const post = known.get(assignment.postId);
    const entry = entries.get(assignment.recordId);
    if (!post || !entry) return [];
    return [{ entry, type: post.type, title: post.title, unit: named(units, post.unitId), assignment }];
  };
}

/** A person by their address, or where it went, or who else may have been meant. */
export async function personBySlug(ctx: PublicContext, { language, slug }: AtAddress) {
  const { db } = ctx;
  const [row, day] = await Promise.all([
    db.publicPerson.findUnique({
      where: { slug },
      select: {
        id: true,
        ...selectOf(personFields, "shared"),
        texts: { where: { language }, select: { about: true } },
      },
    }),
    today(ctx),
  ]);
  if (!row) return elsewhere(ctx, "person", { language, slug });
  const [terms, cited, units, links, identifiers, parts] = await Promise.all([
    assignmentsOf(db, row.id),
    citedClaims(db, language, [row.texts[0]?.about]),
    unitRefs(db, [row.unitId]),
    linksOf(db, row.id),
    identifiersOf(db, row.id),
    db.publicPart.findMany({
      where: { recordId: row.id },
      select: { part: true, firstPublishedAt: true, lastPublishedAt: true },
    }),
  ]);
  const { holders, former } = holdersOn(terms, day);
  const shown = [...holders.slice(0, mostPosts), ...former.slice(0, mostPosts)];
  const held = await heldPosts(db, { language }, shown);
  const publication = publicationOf(parts);
  const record: PersonView = {
    ...asDeclared(personFields, row),
    unit: named(units, row.unitId),
    about: row.texts[0]?.about ?? null,
    cited,
    current: holders.slice(0, mostPosts).flatMap(held),
    former: former.slice(0, mostPosts).flatMap(held),
    totals: { current: holders.length, former: former.length },
    links,
    identifiers,
    publication,
    withdrawn: await withdrawnText(db, row.id, publication, language),
  };
  return { outcome: "found" as const, record };
}

type OfPerson = { readonly personId: string; readonly recordId: string; readonly total: number };

/** On which entries people hold posts on the day: how many each, and the first of them by name. */
const heldToday = (db: PublicClient, language: Language, people: readonly string[], day: string) =>
  db.$queryRaw<OfPerson[]>`
    SELECT person_id::text AS "personId", record_id::text AS "recordId", total::int FROM (
      SELECT h.person_id, h.record_id, count(*) OVER (PARTITION BY h.person_id) AS total,
             row_number() OVER (PARTITION BY h.person_id
                                ORDER BY s.sort_names ->> ${language} COLLATE "C", h.record_id) AS place
      FROM (SELECT DISTINCT r.person_id, r.record_id FROM pub.assignment AS r
            WHERE r.person_id = ANY(${people}::uuid[]) AND ${heldOn(day)}) AS h
      LEFT JOIN pub.search AS s USING (record_id)) AS placed
    WHERE place <= ${mostOfPerson} ORDER BY person_id, place`;

/** People by their sorting name, as far as a page goes, each with entries on which they hold a post today. */
export async function personCards(ctx: PublicContext, { language }: InLanguage): Promise<PersonCards> {
  const { db } = ctx;
  const [first, day] = await Promise.all([
    firstByName(db, language, sql`SELECT id AS record_id FROM pub.person`, mostPeople),
    today(ctx),
  ]);
  const [people, held] = await Promise.all([
    db.publicPerson.findMany({
      where: { id: { in: [...first.ids] } },
      select: { id: true, slug: true, name: true, sortName: true, unitId: true },
    }),
    heldToday(db, language, first.ids, day),
  ]);
  const [units, entries] = await Promise.all([
    unitRefs(
      db,
      people.map(({ unitId }) => unitId),
    ),
    entryRefs(
      db,
      language,
      held.map(({ recordId }) => recordId),
    ),
  ]);
  const { compare } = collator(language);
  const byPerson = Map.groupBy(held, ({ personId }) => personId);
  const cards = people.map((person) => {
    const own = byPerson.get(person.id) ?? [];
    const shown = own.flatMap(({ recordId }) => named(entries, recordId) ?? []);
    return {
      ...person,
      unit: named(units, person.unitId),
      entries: shown.sort((a, b) => compare(a.title.text, b.title.text)),
      moreEntries: (own[0]?.total ?? 0) - shown.length,
    };
  });
  return { total: first.total, people: cards.sort((a, b) => compare(a.sortName, b.sortName)) };
}
