/** Changes as acts: what was published or withdrawn together, newest first. */

import type { PublicClient } from "@entente/db/clients";
import { collator } from "@entente/domain/formatters";
import type { Language } from "@entente/domain/languages";
import type { ChangeAct, ChangeLine } from "../view.ts";
import { linesOf } from "./lines.ts";
import { type ActRow, actRows, rowsOfActs, type WantedChanges } from "./rows.ts";

/** An act with more records says what they are called, and not what changed in each. */
const mostDetailed = 10;

const sameNote = ([first, ...rest]: readonly ChangeLine[]) =>
  rest.length > 0 && first?.note && rest.every(({ note }) => note?.text === first.note?.text)
    ? first.note
    : null;

function actOf(
  { id, at }: ActRow,
  records: number,
  lines: readonly ChangeLine[],
  byName: Intl.Collator,
): ChangeAct {
  const sorted = lines.toSorted((a, b) => byName.compare(a.name?.text ?? "", b.name?.text ?? ""));
  const moments = [at, ...lines.map(({ updatedAt }) => updatedAt)].map((moment) => moment.getTime());
  return {
    id,
    at,
    updatedAt: new Date(Math.max(...moments)),
    records,
    note: sameNote(sorted),
    lines: sorted,
  };
}

type Slice = {
  readonly take: number;
  readonly skip?: number;
  /** Of acts with at most so many records each line says in sentences what changed. */
  readonly detailed?: number;
};

/** Some acts of those that are wanted, and whether there are older ones. */
export async function changeActs(
  db: PublicClient,
  language: Language,
  wanted: WantedChanges,
  { take, skip = 0, detailed = mostDetailed }: Slice,
): Promise<{ acts: ChangeAct[]; older: boolean }> {
  const found = await actRows(db, wanted, take + 1, skip);
  const acts = found.slice(0, take);
  const ids = acts.map(({ id }) => id);
  const rows = ids.length === 0 ? [] : await rowsOfActs(db, wanted, ids);
  const records = new Map(rows.map(({ actId, records: of }) => [actId, of]));
  const lines = await linesOf(db, language, rows, ({ actId }) => (records.get(actId) ?? 0) <= detailed);
  const byAct = Map.groupBy(lines, ({ actId }) => actId);
  const byName = collator(language);
  return {
    acts: acts.map((act) => actOf(act, records.get(act.id) ?? 0, byAct.get(act.id) ?? [], byName)),
    older: found.length > take,
  };
}
