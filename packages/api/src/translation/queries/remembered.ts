/**
 * Cells of many records, computed once for each state of a record. The stamp changes with the draft and with each
 * publication, so what is remembered is never out of date, whichever instance wrote.
 */
import type { Language } from "@entente/domain/languages";
import type { MatrixRow } from "../view.ts";

export type Stamped = { readonly id: string; readonly stamp: string };
type Cells = MatrixRow["cells"];

const known = new Map<string, { readonly stamp: string; readonly cells: Cells }>();

/** How many records are read in one go. */
const atOnce = 500;

/** The records with their cells. Only those that changed since somebody last asked are computed. */
export async function remembered(
  records: readonly Stamped[],
  source: Language,
  compute: (ids: readonly string[]) => Promise<ReadonlyMap<string, Cells>>,
): Promise<{ readonly id: string; readonly cells: Cells }[]> {
  const stampOf = ({ stamp }: Stamped) => `${source} ${stamp}`;
  const changed = records.filter((record) => known.get(record.id)?.stamp !== stampOf(record));
  for (let from = 0; from < changed.length; from += atOnce) {
    const some = changed.slice(from, from + atOnce);
    const cells = await compute(some.map(({ id }) => id));
    for (const record of some) {
      const own = cells.get(record.id);
      if (own) known.set(record.id, { stamp: stampOf(record), cells: own });
    }
  }
  return records.flatMap(({ id }) => {
    const cells = known.get(id)?.cells;
    return cells ? [{ id, cells }] : [];
  });
}
