/** What stands at the address of a search, or of what is asked like one, that cannot be read. */
import type { Problem } from "@entente/api/search/asked";
import { RefusedPage } from "@/features/page/refused-page.tsx";
import { inLanguage, type PagePath } from "@/lib/addresses.ts";
import type { Reader } from "@/lib/reader.ts";
import { searchWordsIn } from "@/messages/search.ts";

type Props = {
  readonly problems: readonly Problem[];
  readonly reader: Reader;
  /** Where to begin again, with what is said there; the search where nothing is given. */
  readonly at?: {
    readonly path: PagePath;
    readonly refused: string;
    readonly refusedLead: string;
    readonly startAgain: string;
  };
};

export function RefusedSearch({ problems, reader, at }: Props) {
  const words = searchWordsIn(reader.language);
  const { path, refused, refusedLead, startAgain } = at ?? { path: "/search" as const, ...words };
  return (
    <RefusedPage
      problems={problems}
      words={{ ...words, refused, refusedLead }}
      back={{ address: inLanguage(reader.language, path), name: startAgain }}
      path={path}
      reader={reader}
    />
  );
}
