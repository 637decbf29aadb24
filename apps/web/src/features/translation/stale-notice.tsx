/** Names the translations that will be out of date once something is public, and leads to them. */
import type { Language } from "@entente/domain/languages";
import type { StaleFields } from "@entente/domain/translation/stale-by-parts";
import { Notice } from "@entente/ui/notice";
import { capital } from "@/lib/capital.ts";
import { colon } from "@/lib/colon.ts";
import { nameOf } from "@/lib/languages.ts";

type Props = {
  readonly recordId: string;
  readonly stale: readonly StaleFields[];
  readonly reader: Language;
  readonly words: { readonly becomesStale: string; readonly staleHelp: string };
};

export function StaleNotice({ recordId, stale, reader, words }: Props) {
  return (
    <Notice>
      <p className="font-medium">{words.becomesStale}</p>
      <ul className="mt-1 space-y-1">
        {stale.map(({ language, fields }) => (
          <li key={language}>
            <a href={`/desk/records/${recordId}/translate/${language}`}>
              {capital(nameOf(language, reader))}
            </a>
            {colon(reader)}
            {fields.join(", ")}
          </li>
        ))}
      </ul>
      <p className="text-muted mt-2 text-sm">{words.staleHelp}</p>
    </Notice>
  );
}
