/** The figures of an entry: the value that counts today first, the others that were ever given beneath. */
import type { FigureView } from "@entente/api/entry/view";
import { claimUnits } from "@entente/domain/vocabulary/claim-units";
import { Fact, Facts } from "@entente/ui/facts";
import { FoldSummary } from "@entente/ui/fold-summary";
import type { Reader } from "@/lib/reader.ts";
import { figureText } from "./figure-text.ts";
import { SourceNote } from "./source-note.tsx";

type Props = { readonly figures: readonly FigureView[]; readonly reader: Reader };

const capital = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1);

export function Figures({ figures, reader }: Props) {
  const { words, language } = reader;
  if (figures.length === 0) return null;
  return (
    <section aria-labelledby="figures">
      <h2 id="figures" className="border-ink border-b pb-2 text-xl">
        {words.entry.figures}
      </h2>
      <Facts>
        {figures.map(({ figure, shown, others }) => (
          <Fact
            key={figure}
            term={capital(shown.label?.[language] ?? claimUnits.terms[shown.unit].label[language])}
            small={
              <>
                <SourceNote value={shown} reader={reader} />
                {others.length > 0 ? (
                  <details className="mt-1">
                    <FoldSummary look="hover:text-accent flex gap-2.5 py-1">
                      {words.figure.alsoStated}
                    </FoldSummary>
                    <ul className="space-y-1">
                      {others.map((claim) => (
                        <li key={claim.id}>
                          <strong className="font-medium">{figureText(claim, reader)}</strong>
                          {claim.standing === "as-stated" ? `, ${words.figure.asStated}` : ""}.{" "}
                          <SourceNote value={claim} reader={reader} />
                        </li>
                      ))}
                    </ul>
                  </details>
                ) : null}
              </>
            }
          >
            <span className="font-display text-2xl">{figureText(shown, reader)}</span>
          </Fact>
        ))}
      </Facts>
    </section>
  );
}
