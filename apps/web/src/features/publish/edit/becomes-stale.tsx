"use client";
/** Which translations readers and translators will find out of date once the chosen parts are public. */
import type { Language } from "@entente/domain/languages";
import type { Part } from "@entente/domain/record/parts";
import { Notice } from "@entente/ui/notice";
import { capital } from "@/lib/capital.ts";
import { colon } from "@/lib/colon.ts";
import type { Panel } from "./panel.ts";

type Props = {
  readonly panel: Panel;
  readonly chosen: readonly Part[];
  /** A minor edit leaves the translations as they are. */
  readonly minor: boolean;
};

/** The fields of each language, by what is chosen. */
function fieldsBy(panel: Panel, chosen: readonly Part[]): Map<Language, string[]> {
  const counts = panel.becomesStale.filter(
    ({ language, from, together, alone }) =>
      chosen.includes(from) && (chosen.includes(language) ? together : alone),
  );
  const byLanguage = Map.groupBy(counts, ({ language }) => language);
  return new Map(
    [...byLanguage].map(([language, all]) => [language, [...new Set(all.map(({ field }) => field))]]),
  );
}

export function BecomesStale({ panel, chosen, minor }: Props) {
  const { recordId, words, languages, reader } = panel;
  const stale = minor ? new Map<Language, string[]>() : fieldsBy(panel, chosen);
  return (
    // It is there from the start, so that what comes into it is read out.
    <div role="status">
      {stale.size > 0 ? (
        <Notice>
          <p className="font-medium">{words.becomesStale}</p>
          <ul className="mt-1 space-y-1">
            {languages.map(({ language, name }) => {
              const fields = stale.get(language);
              if (!fields) return null;
              return (
                <li key={language}>
                  <a href={`/desk/records/${recordId}/translate/${language}`}>{capital(name)}</a>
                  {colon(reader)}
                  {fields.join(", ")}
                </li>
              );
            })}
          </ul>
          <p className="text-muted mt-2 text-sm">{words.staleHelp}</p>
        </Notice>
      ) : null}
    </div>
  );
}
