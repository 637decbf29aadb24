/** Entries in lists: what the institute does there and whom to ask, for any number of entries at once. */
import type { PublicClient } from "@entente/db/clients";
import { assignmentFields } from "@entente/domain/assignment/fields";
import { inForceOn } from "@entente/domain/dates/period";
import { entryFields } from "@entente/domain/entry/fields";
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
import type { EntryCard } from "../view.ts";

const orderBy = [{ recordId: "asc" }, { rank: "asc" }] as const;
const period = { from: true, until: true } as const;

/** What the cards say. A card may need the contacts of an entry above it, so the lists are those of all entries. */
async function listsOf(db: PublicClient) {
  const own = { id: true, recordId: true } as const;
  const [involvement, membership, post, assignment, relation] = await Promise.all([
    db.publicInvolvement.findMany({
      orderBy: [...orderBy],
      select: { ...own, function: true, unitId: true, ...period },
    }),
    db.publicMembership.findMany({
      orderBy: [...orderBy],
      select: { ...own, kind: true, unitId: true, ...period },
    }),
    db.publicPost.findMany({
      orderBy: [...orderBy],
      select: { ...own, type: true, title: true, unitId: true, mailbox: true },
    }),
    db.publicAssignment.findMany({
      orderBy: [...orderBy],
      select: { ...own, postId: true, personId: true, organisation: true, capacity: true, ...period },
    }),
    db.publicRelation.findMany({
      orderBy: [...orderBy],
      select: { ...own, kind: true, entryId: true, outside: true },
    }),
  ]);
  return {
    involvement: allAsDeclared(involvementFields, involvement),
    membership: allAsDeclared(membershipFields, membership),
    post: allAsDeclared(postFields, post),
    assignment: allAsDeclared(assignmentFields, assignment),
    relation: allAsDeclared(relationFields, relation),
  };
}

type Which = { readonly topic?: string };

/** The entries of the register, or those of a topic: in the order of the home page, then by title. */
export async function entryCards(ctx: PublicContext, { language }: InLanguage, { topic }: Which = {}) {
  const { db } = ctx;
  const [rows, lists, day] = await Promise.all([
    db.publicEntry.findMany({
      where: topic === undefined ? {} : { topics: { has: topic } },
      select: { ...entryRefSelect, subtype: true, activity: true, homePosition: true },
    }),
    listsOf(db),
    today(ctx),
  ]);
  const names = await namesIn(db, language, lists);
  const { involvement, membership } = lists;
  const still = <R extends { readonly from: string | null; readonly until: string | null }>(
    all: readonly R[],
  ) => all.filter((row) => inForceOn(row, day) !== "no");
  const current = { ...lists, involvement: still(involvement), membership: still(membership) };
  const cards = allAsDeclared(entryFields, rows).map((row) =>
    cardOf({ ...row, ...entryRefOf(row, language) }, current, { ...names, day }),
  );
  return inOrder(cards, language);
}

const last = Number.MAX_SAFE_INTEGER;

function inOrder(cards: readonly EntryCard[], language: Language): EntryCard[] {
  const { compare } = new Intl.Collator(language);
  return cards.toSorted(
    (a, b) => (a.homePosition ?? last) - (b.homePosition ?? last) || compare(a.title.text, b.title.text),
  );
}
