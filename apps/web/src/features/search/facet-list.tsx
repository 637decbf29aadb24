/** What the results can be narrowed by: links with counts, which work without script. */
import type { Asked } from "@entente/api/search/asked";
import type { FacetView } from "@entente/api/search/found-view";
import { printNumber } from "@entente/domain/dates/print";
import { FoldSummary } from "@entente/ui/fold-summary";
import type { ReactNode } from "react";
import { searchWordsIn } from "@/messages/search.ts";
import { addressOf, toggled } from "./search-address.ts";

const shownAtOnce = 8;

type Props = {
  readonly facets: readonly FacetView[];
  readonly asked: Asked;
  /** Where the same question stands, with one thing changed. */
  readonly to?: (asked: Asked) => string;
  /** What else the page can be narrowed by, before the facets. */
  readonly before?: ReactNode;
};
type To = (asked: Asked) => string;
type Value = FacetView["values"][number];

function Values({
  values,
  asked,
  facet,
  to,
}: {
  values: readonly Value[];
  asked: Asked;
  facet: FacetView["key"];
  to: To;
}) {
  return (
    <ul>
      {values.map(({ value, label, count, chosen }) => (
        <li key={value}>
          <a
            href={to(toggled(asked, facet, value))}
            rel="nofollow"
            aria-current={chosen ? "true" : undefined}
            className="hover:text-accent flex items-baseline justify-between gap-3 py-1.5 no-underline hover:underline aria-[current]:font-semibold"
          >
            <span className="min-w-0">
              {chosen ? <span aria-hidden="true">✓ </span> : null}
              {label}
            </span>
            <span className="text-muted text-sm tabular-nums">{printNumber(count, asked.language)}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

function Folded({ heading, open, children }: { heading: string; open: boolean; children: ReactNode }) {
  return (
    <details open={open} className="border-line border-t">
      <FoldSummary look="hover:text-accent flex gap-3 py-2.5 font-medium">{heading}</FoldSummary>
      <div className="pb-3">{children}</div>
    </details>
  );
}

function DayForm({ asked, to }: { readonly asked: Asked; readonly to: To }) {
  const words = searchWordsIn(asked.language);
  const [action, query = ""] = to({ ...asked, "in-force-on": null, within: false }).split("?");
  const kept = [...new URLSearchParams(query)];
  return (
    <form action={action} method="get" className="border-line border-t py-3">
      {kept.map(([key, value]) => (
        <input key={`${key}=${value}`} type="hidden" name={key} value={value} />
      ))}
      <label htmlFor="in-force-on" className="block font-medium">
        {words.inForceOn}
      </label>
      <input
        id="in-force-on"
        type="date"
        name="in-force-on"
        aria-describedby="in-force-on-hint"
        defaultValue={asked["in-force-on"] ?? ""}
        className="border-ink mt-1 w-full border-b bg-transparent py-2"
      />
      <p id="in-force-on-hint" className="text-muted mt-1 text-sm">
        {words.inForceOnHint}
      </p>
      {asked.unit.length > 0 ? (
        <label className="mt-3 flex items-center gap-2">
          <input
            type="checkbox"
            name="within"
            value="1"
            defaultChecked={asked.within}
            className="accent-accent size-5"
          />
          {words.within}
        </label>
      ) : null}
      <button
        type="submit"
        className="border-ink hover:border-accent hover:text-accent mt-3 min-h-11 cursor-pointer border px-4 py-1.5"
      >
        {words.apply}
      </button>
    </form>
  );
}

export function FacetList({ facets, asked, to = (other) => addressOf(other), before }: Props) {
  const words = searchWordsIn(asked.language);
  return (
    <nav aria-labelledby="narrow" className="border-line no-print border-t pt-5">
      <h2 id="narrow" className="mb-3 text-2xl">
        {words.narrow}
      </h2>
      {before}
      {facets.map(({ key, values }) => {
        const rest = values.slice(shownAtOnce);
        const open = key === "kind" || key === "topic" || values.some(({ chosen }) => chosen);
        return (
          <Folded key={key} heading={words.facets[key]} open={open}>
            <Values values={values.slice(0, shownAtOnce)} asked={asked} facet={key} to={to} />
            {rest.length > 0 ? (
              <details>
                <FoldSummary look="text-muted hover:text-accent flex gap-2.5 py-1.5 text-sm">
                  {words.more(rest.length)}
                </FoldSummary>
                <Values values={rest} asked={asked} facet={key} to={to} />
              </details>
            ) : null}
          </Folded>
        );
      })}
      <DayForm asked={asked} to={to} />
    </nav>
  );
}
