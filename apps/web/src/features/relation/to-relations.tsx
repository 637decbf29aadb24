/** From the page of a record to what is around it. */
import { inLanguage, type PagePath } from "@/lib/addresses.ts";
import type { Reader } from "@/lib/reader.ts";
import { relationsWordsIn } from "@/messages/relations.ts";

type Props = { readonly path: PagePath; readonly reader: Pick<Reader, "language"> };

export function ToRelations({ path, reader: { language } }: Props) {
  return (
    <p className="no-print border-line border-t pt-3">
      <a className="inline-block py-1" href={`${inLanguage(language, path)}/relations`}>
        {relationsWordsIn(language).title}
      </a>
    </p>
  );
}
