/** What a reader sees where something was public once and was taken back: since when, and why. */
import type { Withdrawn } from "@entente/api/shared/view";
import { Notice } from "@entente/ui/notice";
import { PageTitle } from "@entente/ui/page-title";
import { SearchBox } from "@entente/ui/search-box";
import { inLanguage, type PagePath } from "@/lib/addresses.ts";
import { dayText } from "@/lib/dates.ts";
import type { Reader } from "@/lib/reader.ts";
import { PageFrame } from "./page-frame.tsx";
import { WordsText } from "./words-text.tsx";

type Props = { readonly reader: Reader; readonly path: PagePath; readonly withdrawn: Withdrawn };

/** The reason and the day, for a page or for one language of it. */
export function WithdrawnNotice({ reader, withdrawn }: Omit<Props, "path">) {
  const { sort, explanation, at } = withdrawn;
  const words = reader.words.withdrawn;
  return (
    <Notice>
      <p>
        {words.sorts[sort]} <time dateTime={at.toISOString()}>{words.on(dayText(at, reader))}</time>
      </p>
      {explanation ? (
        <p className="mt-2 whitespace-pre-line">
          <WordsText words={explanation} reader={reader} />
        </p>
      ) : null}
    </Notice>
  );
}

export function WithdrawnPage({ reader, path, withdrawn }: Props) {
  const { withdrawn: words, missing, search } = reader.words;
  return (
    <PageFrame reader={reader} path={path} searches>
      <PageTitle title={words.page} lead={words.lead} />
      <div className="max-w-[65ch] space-y-8">
        <WithdrawnNotice reader={reader} withdrawn={withdrawn} />
        <p>
          <a href={inLanguage(reader.language, "")}>{words.back}</a>
        </p>
        <div>
          <p className="mb-4">{missing.orElse}</p>
          <SearchBox
            id="search"
            action={inLanguage(reader.language, "/search")}
            label={search.label}
            button={search.button}
          />
        </div>
      </div>
    </PageFrame>
  );
}
