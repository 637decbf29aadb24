/** What an address answers whose day is none: what is wrong with it, and what would be right. */
import { PageTitle } from "@entente/ui/page-title";
import { PageFrame } from "@/features/page/page-frame.tsx";
import { inLanguage, type PagePath } from "@/lib/addresses.ts";
import type { Reader } from "@/lib/reader.ts";
import { dayWordsIn } from "@/messages/day.ts";
import { DayForm } from "./day-form.tsx";

type Props = {
  readonly reader: Reader;
  readonly given: readonly string[];
  readonly path: PagePath;
  readonly query: string;
};

const shown = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

export function UnreadableDayPage({ reader, given, path, query }: Props) {
  const { language } = reader;
  const words = dayWordsIn(language);
  const address = inLanguage(language, path);
  const example = `${address}${query ? `${query}&` : "?"}on=2026-02-28`;
  const [first = ""] = given;
  return (
    <PageFrame reader={reader} path={path} query={query}>
      <PageTitle eyebrow="400" title={words.unreadable} lead={words.unreadableLead} />
      <div className="max-w-[65ch] space-y-6">
        {first ? (
          <p>
            {given.length > 1
              ? words.twice(given.slice(0, 5).map(shown).join(", "))
              : words.noDay(shown(first))}
          </p>
        ) : null}
        <p>
          {words.right}{" "}
          <a href={example}>
            <code className="break-all">{example}</code>
          </a>
        </p>
        <DayForm id="day" label={words.choose} reader={reader} path={path} query={query} />
        <p>
          <a href={address + query}>{words.leave}</a>
        </p>
      </div>
    </PageFrame>
  );
}
