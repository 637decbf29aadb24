/** What stands at the address of a search, a timeline or a comparison that cannot be read: what is wrong, and what would be right. */
import type { Problem } from "@entente/api/search/asked";
import { PageTitle } from "@entente/ui/page-title";
import { PageFrame } from "@/features/page/page-frame.tsx";
import { inLanguage, type PagePath } from "@/lib/addresses.ts";
import { colon } from "@/lib/colon.ts";
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

export function RefusedPage({ problems, reader, at }: Props) {
  const words = searchWordsIn(reader.language);
  const { path, refused, refusedLead, startAgain } = at ?? { path: "/search" as const, ...words };
  return (
    <PageFrame reader={reader} path={path}>
      <PageTitle eyebrow="400" title={refused} lead={refusedLead} />
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
        <a href={inLanguage(reader.language, path)}>{startAgain}</a>
      </p>
    </PageFrame>
  );
}
