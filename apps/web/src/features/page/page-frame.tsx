/** What every public page stands in: skip link, head, main part, foot. */
import { SkipLink } from "@entente/ui/skip-link";
import type { ReactNode } from "react";
import { DayBanner } from "@/features/day/day-banner.tsx";
import type { PagePath } from "@/lib/addresses.ts";
import type { Reader } from "@/lib/reader.ts";
import { SiteFooter } from "./site-footer.tsx";
import { SiteHeader } from "./site-header.tsx";

type Props = {
  readonly reader: Reader;
  /** Where this page stands, for the links to its other languages. */
  readonly path: PagePath;
  readonly query?: string;
  /** Where the page has a search box of its own, the head has none. */
  readonly searches?: boolean;
  readonly children: ReactNode;
};

export function PageFrame({ reader, path, query = "", searches = false, children }: Props) {
  return (
    <>
      <SkipLink target="content" label={reader.words.skipToContent} />
      <SiteHeader reader={reader} path={path} query={query} searches={searches} />
      {reader.day ? <DayBanner day={reader.day} reader={reader} path={path} query={query} /> : null}
      <main id="content" tabIndex={-1} className="mx-auto max-w-6xl px-5 md:px-8">
        {children}
      </main>
      <SiteFooter reader={reader} path={path} query={query} />
    </>
  );
}
