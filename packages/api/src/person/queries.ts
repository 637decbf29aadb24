/** People through the posts that they hold and held. */
import type { PublicClient } from "@entente/db/clients";
import { assignmentFields } from "@entente/domain/assignment/fields";
import { selectOf } from "@entente/domain/fields/derive";
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
import type { AtAddress, InLanguage } from "../shared/inputs.ts";
import { publicationOf } from "../shared/publication.ts";
import { entryRefs, unitRefs } from "../shared/queries.ts";
import type { PersonCard, PersonView } from "./view.ts";

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
  const held = await heldPosts(db, { language }, terms);
  const { holders, former } = holdersOn(terms, day);
  const publication = publicationOf(parts);
  const record: PersonView = {
    ...asDeclared(personFields, row),
    unit: named(units, row.unitId),
    about: row.texts[0]?.about ?? null,
    cited,
    current: holders.flatMap(held),
    former: former.flatMap(held),
    links,
    identifiers,
    publication,
    withdrawn: await withdrawnText(db, row.id, publication, language),
  };
  return { outcome: "found" as const, record };
}

/** Everybody, with the entries on which they hold a post today. */
export async function personCards(ctx: PublicContext, { language }: InLanguage): Promise<PersonCard[]> {
  const { db } = ctx;
  const [people, terms, day] = await Promise.all([
    db.publicPerson.findMany({ select: { id: true, slug: true, name: true, sortName: true, unitId: true } }),
    db.publicAssignment.findMany({
      where: { personId: { not: null } },
      select: { recordId: true, personId: true, capacity: true, from: true, until: true },
    }),
    today(ctx),
  ]);
  const { holders } = holdersOn(allAsDeclared(assignmentFields, terms), day);
  const [units, entries] = await Promise.all([
    unitRefs(
      db,
      people.map(({ unitId }) => unitId),
    ),
    entryRefs(
      db,
      language,
      holders.map(({ recordId }) => recordId),
    ),
  ]);
  const { compare } = new Intl.Collator(language);
  const entriesOf = (id: string) =>
    [...new Set(holders.filter(({ personId }) => personId === id).map(({ recordId }) => recordId))]
      .flatMap((recordId) => named(entries, recordId) ?? [])
      .sort((a, b) => compare(a.title.text, b.title.text));
  return people
    .map((person) => ({ ...person, unit: named(units, person.unitId), entries: entriesOf(person.id) }))
    .sort((a, b) => compare(a.sortName, b.sortName));
}
