/** What stands, as of a day, at the address of something that was published later. */
import type { Whereabouts } from "@entente/api/day/view";
import { printDate } from "@entente/domain/dates/print";
import { PageTitle } from "@entente/ui/page-title";
import type { ReactNode } from "react";
import { PageFrame } from "@/features/page/page-frame.tsx";
import { inLanguage, type PagePath, pathOf } from "@/lib/addresses.ts";
import type { Reader } from "@/lib/reader.ts";
import { dayWordsIn } from "@/messages/day.ts";

type Props = {
  readonly reader: Reader;
  readonly path: PagePath;
  readonly day: string;
  readonly later: NonNullable<Whereabouts>;
  /** What is known now of that day. */
  readonly children?: ReactNode;
};

export function NotYetPage({ reader, path, day, later, children }: Props) {
  const { language } = reader;
  const words = dayWordsIn(language);
  const { segment, slug, name, firstPublishedOn } = later;
  return (
    <PageFrame reader={reader} path={path}>
      <PageTitle
        eyebrow={words.notYet}
        title={name.text}
        lang={name.language}
        lead={words.notYetLead(printDate(day, language), printDate(firstPublishedOn, language))}
      />
      <div className="max-w-[65ch] space-y-10">
        <p>
          <a href={inLanguage(language, pathOf(segment, slug))} data-any-day="">
            {words.leave}
          </a>
        </p>
        {children}
      </div>
    </PageFrame>
  );
}
