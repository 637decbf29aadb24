/** How much the register holds: counted, never typed in. */
import type { HomeView } from "@entente/api/home/view";
import { printNumber } from "@entente/domain/dates/print";
import { FigureNumber } from "@entente/ui/figure-number";
import type { Reader } from "@/lib/reader.ts";

const shown = ["treaties", "bodies", "networks", "people", "posts", "units", "countries"] as const;

export function Counts({ counts, reader }: { readonly counts: HomeView["counts"]; readonly reader: Reader }) {
  const { words, language } = reader;
  return (
    <section aria-label={words.homePage.inNumbers}>
      <dl className="border-line grid grid-cols-[repeat(auto-fit,minmax(4.25rem,1fr))] gap-x-4 md:grid-cols-[repeat(auto-fit,minmax(5rem,1fr))] md:gap-x-6 gap-y-4 border-y py-5">
        {shown.map((key) => (
          <FigureNumber
            key={key}
            value={printNumber(counts[key], language)}
            label={words.homePage.counts[key](counts[key])}
          />
        ))}
      </dl>
    </section>
  );
}
