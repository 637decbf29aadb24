/** What stands at the address of a search that cannot be read: what is wrong, and what would be right. */
import type { Problem } from "@entente/api/search/asked";
import { PageTitle } from "@entente/ui/page-title";
import { PageFrame } from "@/features/page/page-frame.tsx";
import { inLanguage } from "@/lib/addresses.ts";
import { colon } from "@/lib/colon.ts";
import type { Reader } from "@/lib/reader.ts";
import { searchWordsIn } from "@/messages/search.ts";

type Props = { readonly problems: readonly Problem[]; readonly reader: Reader };

export function RefusedPage({ problems, reader }: Props) {
  const words = searchWordsIn(reader.language);
  return (
    <PageFrame reader={reader} path="/search">
      <PageTitle eyebrow="400" title={words.refused} lead={words.refusedLead} />
      <ul className="max-w-[65ch] space-y-6">
        {problems.slice(0, 12).map(({ key, rule, valid }) => (
          <li key={key} className="border-line border-t pt-4">
            <p>
              <code className="font-semibold">{key.slice(0, 40)}</code>
              {colon(reader.language)}
              {words.rules[rule]}
            </p>
            {valid.length > 0 ? (
              <p className="text-muted mt-1 text-sm">
                {words.valid} {valid.join(", ")}
              </p>
            ) : null}
          </li>
        ))}
      </ul>
      <p className="mt-8">
        <a href={inLanguage(reader.language, "/search")}>{words.startAgain}</a>
      </p>
    </PageFrame>
  );
}
