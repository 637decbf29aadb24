/**
 * What an address that leads to no record answers: where the record went, why it is no longer there, or names that are
 * close.
 */
import type { PublicClient } from "@entente/db/clients";
import type { Language } from "@entente/domain/languages";
import { type Note, toldIn } from "@entente/domain/record/note";
import type { Part } from "@entente/domain/record/parts";
import type { WithdrawalSort } from "@entente/domain/record/withdrawal";
import type { Asking } from "../context.ts";
import { searchByName } from "../search/queries/by-name.ts";
import type { AtAddress } from "../shared/inputs.ts";
import { subjectsOf } from "../shared/subjects/queries.ts";
import type { Publication, Withdrawn } from "../shared/view.ts";

const offered = 6;

/** What readers are told where a part was withdrawn, or null where it was not. */
export async function withdrawalOf(
  db: PublicClient,
  recordId: string,
  part: Part,
  language: Language,
): Promise<Withdrawn | null> {
  const row = await db.publicWithdrawal.findUnique({
    where: { recordId_part: { recordId, part } },
    select: { sort: true, explanation: true, at: true },
  });
  if (!row) return null;
  const explanation = toldIn((row.explanation ?? {}) as Note, language);
  return { sort: row.sort as WithdrawalSort, explanation, at: row.at };
}

/** Why a record has no text in the reader's language, where it had one once; null where it has one, or never had. */
export const withdrawnText = (
  db: PublicClient,
  recordId: string,
  { languages }: Publication,
  language: Language,
): Promise<Withdrawn | null> | null =>
  languages[language] ? null : withdrawalOf(db, recordId, language, language);

/** Follows a former address, or says why there is nothing, or offers records of that kind with names like it. */
export async function elsewhere(
  ctx: Asking,
  kind: "entry" | "person" | "unit" | "page",
  { language, slug }: AtAddress,
) {
  const { db } = ctx;
  const redirect = await db.publicRedirect.findUnique({
    where: { kind_slug: { kind, slug } },
    select: { recordId: true },
  });
  const moved = redirect && (await subjectsOf(db, language, [redirect.recordId])).get(redirect.recordId);
  if (moved) return { outcome: "moved" as const, segment: moved.segment, slug: moved.slug };
  const withdrawn = redirect && (await withdrawalOf(db, redirect.recordId, "shared", language));
  if (withdrawn) return { outcome: "withdrawn" as const, withdrawn };
  const { hits, near } = await searchByName(ctx, { language, query: slug.replaceAll("-", " ") });
  const close = [...hits, ...near].filter((hit) => hit.kind === kind);
  return { outcome: "missing" as const, near: close.slice(0, offered) };
}
