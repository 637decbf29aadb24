/** What a citation of a page says, whatever the form it is written in. */
import type { Publication } from "@entente/api/shared/view";
import { todayIn } from "@entente/domain/clock";
import { lastPublished } from "@/features/page/last-published.ts";
import { registerTitle } from "@/features/page/page-head.ts";
import { inLanguage, type PagePath } from "@/lib/addresses.ts";
import type { Reader } from "@/lib/reader.ts";

export type Citation = {
  /** Letters, digits and hyphens. */
  readonly id: string;
  readonly title: string;
  readonly author: string;
  readonly register: string;
  /** The day of the last publication, YYYY-MM-DD. */
  readonly issued: string;
  /** The day as of which the page was read. */
  readonly accessed: string;
  /** The address that keeps showing the page of that day. */
  readonly url: string;
  readonly language: string;
};

type Cited = { readonly title: string; readonly path: PagePath; readonly publication: Publication };

/** The citation of a page as of the day that is read, or as of today. */
export function citationOf({ title, path, publication }: Cited, reader: Reader): Citation {
  const { language, institute, origin, day } = reader;
  const accessed = day?.day ?? todayIn(institute.timeZone);
  return {
    id: `${path.split("/").filter(Boolean).join("-")}-${language}-${accessed}`,
    title,
    author: institute.name[language],
    register: registerTitle(reader),
    issued: todayIn(institute.timeZone, () => lastPublished(publication, language)),
    accessed,
    url: `${origin}${inLanguage(language, path)}?on=${accessed}`,
    language,
  };
}
