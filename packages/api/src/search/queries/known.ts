/** Which topics and countries the register has something on. */
import type { PublicClient } from "@entente/db/clients";

/** Those of the facets that an entry has: "topic:biodiversity", "country:BE". */
export async function known(db: PublicClient, tags: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await db.$queryRaw<{ tag: string }[]>`
    SELECT tag FROM unnest(${tags}::text[]) AS tag
    WHERE CASE split_part(tag, ':', 1)
      WHEN 'country' THEN EXISTS (SELECT FROM pub.participation AS p WHERE p.party = split_part(tag, ':', 2))
      ELSE EXISTS (SELECT FROM pub.entry AS e WHERE split_part(tag, ':', 2) = ANY(e.topics)) END`;
  return new Set(rows.map(({ tag }) => tag));
}
