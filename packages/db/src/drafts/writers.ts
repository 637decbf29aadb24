/** Keeps who wrote last at each place of a draft. Whoever saved last is not whoever changed the field in question. */
import { type Path, placeKey } from "@entente/domain/record/places";
import type { Writer } from "@entente/domain/record/writers";
import type { StaffClient, Transaction } from "../clients.ts";

/** What the column holds for these places: by whom, and with which version. */
export const writtenAt = (paths: readonly Path[], by: string, at: number): string =>
  JSON.stringify(Object.fromEntries(paths.map((path) => [placeKey(path), { by, at }])));

/** Who wrote since a version, the last one first. */
export async function writersSince(
  db: Pick<StaffClient | Transaction, "$queryRaw">,
  recordId: string,
  counter: number,
): Promise<Writer[]> {
  const rows = await db.$queryRaw<{ place: string; name: string }[]>`
    SELECT w.key AS place, a.name
    FROM edit.draft AS d CROSS JOIN LATERAL jsonb_each(d.writers) AS w
    JOIN edit.account AS a ON a.id = (w.value ->> 'by')::uuid
    WHERE d.record_id = ${recordId}::uuid AND (w.value ->> 'at')::int > ${counter}
    ORDER BY (w.value ->> 'at')::int DESC`;
  return rows.map(({ place, name }) => ({ path: place.split("/"), name }));
}
