/** Tells an entry apart from those whose names are easily taken for it. */
import type { EntryRef } from "@entente/api/shared/view";
import { Notice } from "@entente/ui/notice";
import { WordsText } from "@/features/page/words-text.tsx";
import type { Reader } from "@/lib/reader.ts";
import { EntryLink } from "./entry-link.tsx";

type Props = { readonly entries: readonly EntryRef[]; readonly reader: Reader };

export function ConfusableNotice({ entries, reader }: Props) {
  if (entries.length === 0) return null;
  return (
    <div className="pb-8">
      <Notice>
        <p className="text-muted text-sm">{reader.words.entry.confusable}</p>
        <ul>
          {entries.map((entry) => (
            <li key={entry.id}>
              <EntryLink entry={entry} reader={reader} />
              {entry.summary ? (
                <span className="text-sm">
                  {" – "}
                  <WordsText words={entry.summary} reader={reader} />
                </span>
              ) : null}
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
