/** What an address that leads to no record answers: where the record went, or names that are close. */
import type { PublicClient } from "@entente/db/clients";
import { searchByName } from "../search/queries.ts";
import type { AtAddress } from "../shared/inputs.ts";
import { subjectsOf } from "../shared/subjects/queries.ts";

const offered = 6;

/** Follows a former address, or offers records of that kind with names like it. */
export async function elsewhere(
  db: PublicClient,
  kind: "entry" | "person" | "unit" | "page",
  { language, slug }: AtAddress,
) {
  const redirect = await db.publicRedirect.findUnique({
    where: { kind_slug: { kind, slug } },
    select: { recordId: true },
  });
  const moved = redirect && (await subjectsOf(db, language, [redirect.recordId])).get(redirect.recordId);
  if (moved) return { outcome: "moved" as const, segment: moved.segment, slug: moved.slug };
  const { hits, near } = await searchByName(db, { language, query: slug.replaceAll("-", " ") });
  const close = [...hits, ...near].filter((hit) => hit.kind === kind);
  return { outcome: "missing" as const, near: close.slice(0, offered) };
}
