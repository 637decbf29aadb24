/** The way to older and newer changes. */
import { PageLinks } from "@/features/page/page-links.tsx";
import type { Reader } from "@/lib/reader.ts";
import { changesWordsIn } from "@/messages/changes.ts";

type Props = {
  readonly page: number;
  readonly older: boolean;
  readonly addressOf: (page: number) => string;
  readonly reader: Reader;
};

export function OlderNewer({ page, older, addressOf, reader }: Props) {
  const words = changesWordsIn(reader.language);
  return (
    <PageLinks
      words={words}
      here={words.page(page)}
      before={page > 1 ? addressOf(page - 1) : null}
      after={older ? addressOf(page + 1) : null}
    />
  );
}
