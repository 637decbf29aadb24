/** What is known now about a day in the past, and where a record stood on it. */
import { todayIn } from "@entente/domain/clock";
import type { Language } from "@entente/domain/languages";
import { holdersOn } from "@entente/domain/post/answers";
import { relationFields } from "@entente/domain/relation/fields";
import type { PublicContext } from "../context.ts";
import { contactsOf, named } from "../entry/contacts.ts";
import { contactsAbove } from "../entry/contacts-above/queries.ts";
import { postsOf } from "../entry/lists/queries.ts";
import { namesIn } from "../entry/names/queries.ts";
import { assignmentsOf, heldPosts } from "../person/queries.ts";
import { allAsDeclared } from "../shared/declared.ts";
import type { InLanguage } from "../shared/inputs.ts";
import { subjectsOf } from "../shared/subjects/queries.ts";
import { tenseOf, timeZoneNow } from "./in-day/queries.ts";
import type { DayView, KnownHolders, KnownPosts, Whereabouts } from "./view.ts";

/** Where a day lies, and when the register began. */
export async function aboutDay(ctx: PublicContext, day: string): Promise<DayView> {
  const [tense, timeZone, began] = await Promise.all([
    tenseOf(ctx, day),
    timeZoneNow(ctx),
    ctx.db.publicPart.aggregate({ _min: { firstPublishedAt: true } }),
  ]);
  const first = began._min.firstPublishedAt;
  return { day, tense, beganOn: first && todayIn(timeZone, () => first) };
}

type OfRecord = { readonly language: Language; readonly recordId: string; readonly on: string };

/** Who holds the posts of an entry on a day, by what is public now. Null where the entry is not public now. */
export async function knownHolders(
  { db }: PublicContext,
  { language, recordId, on }: OfRecord,
): Promise<KnownHolders> {
  const [entry, own, relations] = await Promise.all([
    db.publicEntry.findUnique({ where: { id: recordId }, select: { id: true } }),
    postsOf(db, recordId),
    db.publicRelation.findMany({
      where: { OR: [{ recordId }, { entryId: recordId }] },
      orderBy: [{ rank: "asc" }, { id: "asc" }],
      select: { recordId: true, entryId: true, kind: true },
    }),
  ]);
  if (!entry) return null;
  const relation = allAsDeclared(relationFields, relations);
  const above = own.post.length > 0 ? null : await contactsAbove(db, recordId, relation);
  const { post, assignment } = above ?? own;
  const lists = { involvement: [], membership: [], post, assignment, relation };
  const { units, people, entries } = await namesIn(db, language, lists);
  return {
    contacts: contactsOf(post, assignment, { people, units, day: on }),
    contactsAt: named(entries, above?.id ?? null),
  };
}

/** Which posts a person holds on a day, by what is public now. Null where the person is not public now. */
export async function knownPosts(
  { db }: PublicContext,
  { language, recordId, on }: OfRecord,
): Promise<KnownPosts> {
  const [person, terms] = await Promise.all([
    db.publicPerson.findUnique({ where: { id: recordId }, select: { id: true } }),
    assignmentsOf(db, recordId),
  ]);
  if (!person) return null;
  const held = await heldPosts(db, { language }, terms);
  return { posts: holdersOn(terms, on).holders.flatMap(held) };
}

type AtKind = InLanguage & { readonly kind: "entry" | "person" | "unit" | "page"; readonly slug: string };

/** The record that stands at an address now, or to which it leads. */
export async function recordAt(ctx: PublicContext, { language, kind, slug }: AtKind): Promise<Whereabouts> {
  const { db } = ctx;
  const where = { where: { slug }, select: { id: true } };
  const [entry, person, unit, page, redirect] = await Promise.all([
    kind === "entry" ? db.publicEntry.findUnique(where) : null,
    kind === "person" ? db.publicPerson.findUnique(where) : null,
    kind === "unit" ? db.publicUnit.findUnique(where) : null,
    kind === "page" ? db.publicPage.findUnique(where) : null,
    db.publicRedirect.findUnique({ where: { kind_slug: { kind, slug } }, select: { recordId: true } }),
  ]);
  const recordId = (entry ?? person ?? unit ?? page)?.id ?? redirect?.recordId;
  if (recordId === undefined) return null;
  const [subjects, part, timeZone] = await Promise.all([
    subjectsOf(db, language, [recordId]),
    db.publicPart.findUnique({
      where: { recordId_part: { recordId, part: "shared" } },
      select: { firstPublishedAt: true },
    }),
    timeZoneNow(ctx),
  ]);
  const subject = subjects.get(recordId);
  if (!subject || !part) return null;
  const { segment, slug: now, name } = subject;
  const firstPublishedOn = todayIn(timeZone, () => part.firstPublishedAt);
  return { recordId, segment, slug: now, name, firstPublishedOn };
}

/** Where a record stands on the day that is read, whatever its address is now. */
export async function placeOf(
  { db }: PublicContext,
  { language, recordId }: InLanguage & { readonly recordId: string },
) {
  const subject = (await subjectsOf(db, language, [recordId])).get(recordId);
  return subject ? { segment: subject.segment, slug: subject.slug } : null;
}
