/** The lists of one entry, each in the order in which staff wrote it, with its words in one language. */
import type { PublicClient } from "@entente/db/clients";
import { assignmentFields } from "@entente/domain/assignment/fields";
import { claimFields } from "@entente/domain/claim/fields";
import { selectOf } from "@entente/domain/fields/derive";
import { identifierFields } from "@entente/domain/identifier/fields";
import { involvementFields } from "@entente/domain/involvement/fields";
import type { Language } from "@entente/domain/languages";
import { linkFields } from "@entente/domain/link/fields";
import { membershipFields } from "@entente/domain/membership/fields";
import { participationFields } from "@entente/domain/participation/fields";
import { postFields } from "@entente/domain/post/fields";
import { relationFields } from "@entente/domain/relation/fields";
import { allAsDeclared } from "../../shared/declared.ts";

const orderBy = { rank: "asc" } as const;

/** The columns of a list and the words of its rows in a language. */
const own = { id: true, recordId: true } as const;

/** The words of a row, flat beside its facts; null where it has none in this language. */
const withNote = <R extends { readonly texts: readonly { readonly note: string | null }[] }>(
  rows: readonly R[],
) => rows.map((row) => ({ ...row, note: row.texts[0]?.note ?? null }));

/** Websites and the like of any record. */
export async function linksOf(db: PublicClient, recordId: string) {
  const select = { id: true, ...selectOf(linkFields, "shared") };
  return allAsDeclared(linkFields, await db.publicLink.findMany({ where: { recordId }, orderBy, select }));
}

/** The names by which other registers know any record. */
export async function identifiersOf(db: PublicClient, recordId: string) {
  const select = { id: true, ...selectOf(identifierFields, "shared") };
  const rows = await db.publicIdentifier.findMany({ where: { recordId }, orderBy, select });
  return allAsDeclared(identifierFields, rows);
}

/** The posts of an entry and who holds or held them. */
export async function postsOf(db: PublicClient, recordId: string) {
  const where = { recordId };
  const [post, assignment] = await Promise.all([
    db.publicPost.findMany({ where, orderBy, select: { ...own, ...selectOf(postFields, "shared") } }),
    db.publicAssignment.findMany({
      where,
      orderBy,
      select: { ...own, ...selectOf(assignmentFields, "shared") },
    }),
  ]);
  return {
    post: allAsDeclared(postFields, post),
    assignment: allAsDeclared(assignmentFields, assignment),
  };
}

/** Everything that hangs on an entry, with the relations that other entries state about it. */
export async function listsOfEntry(db: PublicClient, recordId: string, language: Language) {
  const where = { recordId };
  const note = { where: { language }, select: { note: true } } as const;
  const [participation, membership, involvement, posts, claim, relation, link, identifier] =
    await Promise.all([
      db.publicParticipation.findMany({
        where,
        orderBy,
        select: { ...own, ...selectOf(participationFields, "shared"), texts: note },
      }),
      db.publicMembership.findMany({
        where,
        orderBy,
        select: { ...own, ...selectOf(membershipFields, "shared"), texts: note },
      }),
      db.publicInvolvement.findMany({
        where,
        orderBy,
        select: {
          ...own,
          ...selectOf(involvementFields, "shared"),
          texts: { where: { language }, select: { text: true } },
        },
      }),
      postsOf(db, recordId),
      db.publicClaim.findMany({ where, orderBy, select: { ...own, ...selectOf(claimFields, "shared") } }),
      db.publicRelation.findMany({
        where: { OR: [where, { entryId: recordId }] },
        orderBy: [orderBy, { id: "asc" }],
        select: { ...own, ...selectOf(relationFields, "shared"), texts: note },
      }),
      linksOf(db, recordId),
      identifiersOf(db, recordId),
    ]);
  return {
    participation: withNote(allAsDeclared(participationFields, participation)),
    membership: withNote(allAsDeclared(membershipFields, membership)),
    involvement: allAsDeclared(involvementFields, involvement).map((row) => ({
      ...row,
      text: row.texts[0]?.text ?? null,
    })),
    ...posts,
    claim: allAsDeclared(claimFields, claim),
    relation: withNote(allAsDeclared(relationFields, relation)),
    link,
    identifier,
  };
}
