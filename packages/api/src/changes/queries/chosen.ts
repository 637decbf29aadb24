/** Finds the records that an address names, or says what would name one. */
import type { PublicClient } from "@entente/db/clients";
import type { Language } from "@entente/domain/languages";
import type { Asking } from "../../context.ts";
import { searchByName } from "../../search/queries/by-name.ts";
import { type Subject, subjectsOf } from "../../shared/subjects/queries.ts";
import type { ChangeProblem, ChangesAsked } from "../asked.ts";

type Named = { readonly id: string; readonly subject: Subject };
type Found = Named | ChangeProblem | null;

const offered = 12;

/** By its address, by one that it had, or by a name that no other entry has. */
const entryIds = (db: PublicClient, asked: string) => db.$queryRaw<{ id: string }[]>`
  SELECT id FROM (
    SELECT e.id::text AS id, 1 AS rank FROM pub.entry AS e WHERE e.slug = ${asked}
    UNION SELECT r.record_id::text, 2 FROM pub.redirect AS r WHERE r.kind = 'entry' AND r.slug = ${asked}
    UNION SELECT n.record_id::text, 3 FROM pub.name AS n JOIN pub.entry AS e ON e.id = n.record_id
    WHERE n.folded = pub.fold(${asked})) AS found
  GROUP BY id ORDER BY min(rank), id`;

const isProblem = (found: Found): found is ChangeProblem => found !== null && "rule" in found;

async function entryCalled(ctx: Asking, language: Language, asked: string | null): Promise<Found> {
  const { db } = ctx;
  if (asked === null) return null;
  const ids = (await entryIds(db, asked)).map(({ id }) => id);
  const subjects = await subjectsOf(db, language, ids);
  const found = ids.flatMap((id) => {
    const subject = subjects.get(id);
    return subject ? [{ id, subject }] : [];
  });
  const exact = found.find(({ subject }) => subject.slug === asked);
  if (exact) return exact;
  if (found.length === 1) return found[0] ?? null;
  const close =
    found.length > 1 ? found.map(({ subject }) => subject.slug) : await closeTo(ctx, language, asked);
  return { key: "entry", rule: "entry", valid: close.slice(0, offered) };
}

async function closeTo(ctx: Asking, language: Language, asked: string): Promise<string[]> {
  const { hits, near } = await searchByName(ctx, { language, query: asked.replaceAll("-", " ") });
  return [...hits, ...near].filter(({ kind }) => kind === "entry").map(({ slug }) => slug);
}

async function unitAt(db: PublicClient, language: Language, asked: string | null): Promise<Found> {
  if (asked === null) return null;
  const unit = await db.publicUnit.findUnique({ where: { slug: asked }, select: { id: true } });
  const subject = unit && (await subjectsOf(db, language, [unit.id])).get(unit.id);
  if (unit && subject) return { id: unit.id, subject };
  const all = await db.publicUnit.findMany({ select: { slug: true }, orderBy: { slug: "asc" } });
  return { key: "unit", rule: "unit", valid: all.map(({ slug }) => slug) };
}

export async function chosenFor(ctx: Asking, { language, entry, unit }: ChangesAsked) {
  const found = await Promise.all([entryCalled(ctx, language, entry), unitAt(ctx.db, language, unit)]);
  const problems = found.filter(isProblem);
  const [anEntry, aUnit] = found.map((one) => (isProblem(one) ? null : one));
  return { problems, entry: anEntry ?? null, unit: aUnit ?? null };
}
