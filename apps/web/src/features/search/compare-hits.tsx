/** Results can be ticked and compared. The boxes stand at the results and belong to the form beneath them. */
import type { RecordHit } from "@entente/api/search/found-view";
import type { Language } from "@entente/domain/languages";
import { Button } from "@entente/ui/button";
import { inLanguage } from "@/lib/addresses.ts";
import { compareWordsIn } from "@/messages/compare.ts";

const form = "compare-found";

/** Only entries have facts that can stand side by side. */
const isEntry = ({ kind }: RecordHit) => kind === "treaty" || kind === "body" || kind === "network";

const nameOf = ({ acronym, name }: RecordHit) => acronym ?? name.pieces.map(({ text }) => text).join("");

export function ChooseHit({ hit, language }: { readonly hit: RecordHit; readonly language: Language }) {
  if (!isEntry(hit)) return null;
  const words = compareWordsIn(language);
  return (
    <label className="no-print inline-flex min-h-6 cursor-pointer items-center gap-1.5">
      <input
        type="checkbox"
        form={form}
        name="entry"
        value={hit.slug}
        aria-label={`${words.chooseFound}: ${nameOf(hit)}`}
        className="accent-accent size-4"
      />
      {words.chooseFound}
    </label>
  );
}

export function CompareHits({
  hits,
  language,
}: {
  readonly hits: readonly RecordHit[];
  readonly language: Language;
}) {
  if (hits.filter(isEntry).length < 2) return null;
  return (
    <form id={form} action={inLanguage(language, "/compare")} method="get" className="no-print mt-6">
      <Button type="submit">{compareWordsIn(language).compareFound}</Button>
    </form>
  );
}
