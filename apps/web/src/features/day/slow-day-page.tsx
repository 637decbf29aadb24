/** What a page answers as of a day on which it takes too long to work out: why, and what to do instead. */
import { PageTitle } from "@entente/ui/page-title";
import { PageFrame } from "@/features/page/page-frame.tsx";
import { inLanguage, type PagePath } from "@/lib/addresses.ts";
import type { Reader } from "@/lib/reader.ts";
import { dayWordsIn } from "@/messages/day.ts";

type Props = { readonly reader: Reader; readonly path: PagePath; readonly query: string };

export function SlowDayPage({ reader, path, query }: Props) {
  const words = dayWordsIn(reader.language);
  return (
    <PageFrame reader={reader} path={path} query={query}>
      <PageTitle eyebrow="503" title={words.slow} lead={words.slowLead} />
      <section aria-labelledby="instead" className="max-w-[65ch]">
        <h2 id="instead" className="font-semibold">
          {words.slowAdvice}
        </h2>
        <ul className="mt-4 list-disc space-y-3 pl-5">
          <li>
            <a href={inLanguage(reader.language, path) + query} data-any-day="">
              {words.leave}
            </a>
          </li>
          <li>{words.slowPage}</li>
          <li>{words.slowLater}</li>
        </ul>
      </section>
    </PageFrame>
  );
}
