/** Leads to a record of the desk by its name. */
import type { RecordRef } from "@entente/api/review/view";
import type { DeskReader } from "@/lib/desk/reader.ts";
import { recordWords } from "@/messages/desk/record.ts";

type Props = { readonly record: RecordRef; readonly reader: DeskReader; readonly below?: string };

export function RecordLink({ record: { id, kind, name }, reader: { language }, below = "" }: Props) {
  const words = recordWords[language];
  return (
    <p className="mb-1">
      <a href={`/desk/records/${id}${below}`} className="font-display text-xl">
        {name || words.nameless}
      </a>
      <span className="text-muted ml-2 text-sm">{words.kinds[kind]}</span>
    </p>
  );
}
