/** One language of one record: its state in words, which lead to the first field that needs work. */
import type { MatrixRow } from "@entente/api/translation/view";
import type { Language } from "@entente/domain/languages";
import { nameOf } from "@/lib/languages.ts";
import { matrixWords, translateWords } from "@/messages/desk/translate.ts";
import { placeId } from "./place-id.ts";

type Props = {
  readonly row: MatrixRow;
  readonly of: Language;
  readonly source: Language;
  readonly reader: Language;
};

const asksForWork = ["stale", "missing", "will-be-stale"];

export function MatrixCell({ row, of, source, reader }: Props) {
  const words = matrixWords[reader];
  const cell = row.cells[of];
  if (!cell) return <span className="text-muted">{words.nothingToTranslate}</span>;
  const state = translateWords[reader].states[cell.state];
  const counted = ["live", "confirmed"].includes(cell.state) ? state : words.fields(state, cell.count);
  const at = `/desk/records/${row.id}`;
  const href = of === source ? at : `${at}/translate/${of}#${placeId(cell.first)}`;
  return (
    <a
      href={href}
      aria-label={words.open(counted, nameOf(of, reader), row.name)}
      className={`lg:whitespace-nowrap ${asksForWork.includes(cell.state) ? "font-semibold" : "text-muted"}`}
    >
      {counted}
    </a>
  );
}
