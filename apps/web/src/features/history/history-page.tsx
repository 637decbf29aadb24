/** The history of one record: every version that was ever public, newest first, for all parts or for one. */
import type { History } from "@entente/api/history/view";
import { type Part, parts } from "@entente/domain/record/parts";
import { Button } from "@entente/ui/button";
import { Notice } from "@entente/ui/notice";
import { SelectField } from "@entente/ui/select-field";
import type { DeskReader } from "@/lib/desk/reader.ts";
import { historyWords } from "@/messages/desk/history.ts";
import { HistoryItem } from "./history-item.tsx";
import { partName } from "./part-name.ts";

type Props = {
  readonly recordId: string;
  readonly history: History;
  readonly only: Part | null;
  /** False where newer versions stand on a page before this one. */
  readonly newest: boolean;
  readonly restored: boolean;
  readonly reader: DeskReader;
};

export function HistoryPage({ recordId, history, only, newest, restored, reader }: Props) {
  const { language } = reader;
  const words = historyWords[language];
  const address = (values: Record<string, string | null>) =>
    `?${new URLSearchParams(Object.entries(values).filter((pair): pair is [string, string] => pair[1] !== null))}`;
  return (
    <>
      {restored ? (
        <div role="status" className="mb-8">
          <Notice>{words.restoring.done}</Notice>
        </div>
      ) : null}
      <div className="mb-8 flex flex-wrap items-end justify-between gap-6">
        <p className="max-w-[58ch] text-lg">{words.lead}</p>
        <form method="get" className="flex items-end gap-3">
          <SelectField
            id="only"
            label={words.show}
            empty={words.everything}
            options={parts.map((part) => ({ value: part, name: partName(part, language) }))}
            defaultValue={only ?? ""}
          />
          <Button type="submit">{words.apply}</Button>
        </form>
      </div>
      {history.items.length === 0 ? (
        <p>{only ? words.nothingHere : words.nothing}</p>
      ) : (
        <ol>
          {history.items.map((item) => (
            <HistoryItem
              key={`${item.sort} ${item.at.toISOString()} ${"version" in item ? item.version : ""}`}
              recordId={recordId}
              item={item}
              reader={reader}
            />
          ))}
        </ol>
      )}
      <p className="border-line flex flex-wrap gap-8 border-t pt-6">
        <a href={`/desk/records/${recordId}/compare`}>{words.compareLive}</a>
        {newest ? null : <a href={address({ only })}>{words.newest}</a>}
        {history.before ? <a href={address({ only, before: history.before })}>{words.older}</a> : null}
      </p>
    </>
  );
}
