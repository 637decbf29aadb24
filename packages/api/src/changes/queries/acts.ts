/** Changes as acts: what was published or withdrawn together, newest first. */
import type { PublicClient } from "@entente/db/clients";
import type { Language } from "@entente/domain/languages";
import type { ChangeAct, ChangeLine } from "../view.ts";
import { linesOf } from "./lines.ts";
import { type ActRow, actRows, rowsOfActs, type WantedChanges } from "./rows.ts";

/** An act with more records says what they are called, and not what changed in each. */
const detailed = 10;

const sameNote = ([first, ...rest]: readonly ChangeLine[]) =>
  rest.length > 0 && first?.note && rest.every(({ note }) => note?.text === first.note?.text)
    ? first.note
    : null;

function actOf({ id, at, records }: ActRow, lines: readonly ChangeLine[], byName: Intl.Collator): ChangeAct {
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

/** Some acts of those that are wanted, and how many there are. */
export async function changeActs(
  db: PublicClient,
  language: Language,
  wanted: WantedChanges,
  { take, skip = 0 }: { readonly take: number; readonly skip?: number },
): Promise<{ acts: ChangeAct[]; total: number }> {
  const { acts, total } = await actRows(db, wanted, take, skip);
  const ids = acts.map(({ id }) => id);
  const few = new Set(acts.filter(({ records }) => records <= detailed).map(({ id }) => id));
  const rows = ids.length === 0 ? [] : await rowsOfActs(db, wanted, ids);
  const lines = await linesOf(db, language, rows, ({ actId }) => few.has(actId));
  const byName = new Intl.Collator(language);
  return {
    acts: acts.map((act) =>
      actOf(
        act,
        lines.filter(({ actId }) => actId === act.id),
        byName,
      ),
    ),
    total,
  };
}
