/** Single lists of a record, each in the order in which staff wrote it. */
import type { PublicClient } from "@entente/db/clients";
import { assignmentFields } from "@entente/domain/assignment/fields";
import { selectOf } from "@entente/domain/fields/derive";
import { identifierFields } from "@entente/domain/identifier/fields";
import { linkFields } from "@entente/domain/link/fields";
import { postFields } from "@entente/domain/post/fields";
import { allAsDeclared } from "../../shared/declared.ts";

const orderBy = { rank: "asc" } as const;

const own = { id: true, recordId: true } as const;

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
