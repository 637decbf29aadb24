/** What the results are narrowed by now, each with a link that removes it. */
import type { Asked } from "@entente/api/search/asked";
import type { FacetView } from "@entente/api/search/found-view";
import { printDate } from "@entente/domain/dates/print";
import { colon } from "@/lib/colon.ts";
import { searchWordsIn } from "@/messages/search.ts";
import { addressOf, toggled, withoutFilters } from "./search-address.ts";

type Props = {
  readonly facets: readonly FacetView[];
  readonly asked: Asked;
  /** Where the same question stands, with one thing changed. */
  readonly to?: (asked: Asked) => string;
};

const chip =
  "border-line hover:border-accent hover:text-accent inline-flex items-center gap-2 border px-3 py-1.5 no-underline";

export function ChosenFilters({ facets, asked, to = (other) => addressOf(other) }: Props) {
  const words = searchWordsIn(asked.language);
  const chosen = facets.flatMap(({ key, values }) =>
    values
      .filter((value) => value.chosen)
      .map(({ value, label }) => ({
        label: `${words.facets[key]}${colon(asked.language)}${label}`,
        address: to(toggled(asked, key, value)),
      })),
  );
  const day = asked["in-force-on"]
    ? [
        {
          label: words.inForceOnShown(printDate(asked["in-force-on"], asked.language)),
          address: to({ ...asked, "in-force-on": null }),
        },
      ]
    : [];
  const all = [...chosen, ...day];
  if (all.length === 0) return null;
  return (
    <ul aria-label={words.chosen} className="no-print flex flex-wrap gap-2 text-sm">
      {all.map(({ label, address }) => (
        <li key={label}>
          <a href={address} rel="nofollow" aria-label={words.remove(label)} className={chip}>
            {label} <span aria-hidden="true">×</span>
          </a>
        </li>
      ))}
      <li>
        <a href={to(withoutFilters(asked))} className="inline-block py-1.5">
          {words.everything}
        </a>
      </li>
    </ul>
  );
}
