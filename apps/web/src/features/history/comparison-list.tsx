/** Differences between two versions, part by part, each with what it is about and its words marked. */
import type { Language } from "@entente/domain/languages";
import { type Part, parts } from "@entente/domain/record/parts";
import { Section } from "@entente/ui/section";
import { capital } from "@/lib/capital.ts";
import { nameOf } from "@/lib/languages.ts";
import { MarkedWords } from "./marked-words.tsx";

type Comparison = {
  readonly part: Part;
  readonly what: "added" | "changed" | "removed" | "moved";
  readonly list: string | null;
  readonly row: string | null;
  readonly field: string | null;
  readonly before: string;
  readonly after: string;
  readonly language: Language | null;
  /** About something for staff alone; visitors are never asked to read such a difference. */
  readonly staff?: boolean;
  readonly former: boolean;
};

type Words = {
  readonly removed: string;
  readonly added: string;
  readonly end: string;
  readonly addedRow: string;
  readonly removedRow: string;
  readonly movedRow: string;
  readonly former: string;
  readonly staffOnly?: string;
};

type Props = {
  readonly comparisons: readonly Comparison[];
  readonly words: Words;
  /** What the shared facts are called. */
  readonly facts: string;
  readonly language: Language;
};

function Difference({
  one,
  words,
  language,
}: Omit<Props, "comparisons" | "facts"> & { readonly one: Comparison }) {
  const rows = { added: words.addedRow, removed: words.removedRow, moved: words.movedRow, changed: "" };
  const inOther = one.part === "shared" && one.language ? ` (${nameOf(one.language, language)})` : "";
  const marks = [
    one.field === null ? rows[one.what] : "",
    one.staff ? (words.staffOnly ?? "") : "",
    one.former && one.field === null ? words.former : "",
  ].filter((mark) => mark !== "");
  return (
    <div className="border-line grid gap-x-10 gap-y-1.5 border-t py-4 first:border-t-0 md:grid-cols-[16rem_minmax(0,1fr)]">
      <dt className="font-medium">
        {one.list ? <span className="text-muted block text-sm font-normal">{one.list}</span> : null}
        {one.row ? <span className="block">{one.row}</span> : null}
        {one.field ? (
          <span className={one.list ? "text-sm font-normal" : undefined}>{`${one.field}${inOther}`}</span>
        ) : null}
        {marks.map((mark) => (
          <span key={mark} className="text-accent block text-sm font-normal">
            {mark}
          </span>
        ))}
      </dt>
      <dd className="min-w-0">
        {one.before || one.after ? (
          <MarkedWords
            before={one.before}
            after={one.after}
            lang={one.language && one.language !== language ? one.language : undefined}
            words={words}
          />
        ) : null}
      </dd>
    </div>
  );
}

export function ComparisonList({ comparisons, words, facts, language }: Props) {
  const groups = parts
    .map((part) => ({ part, of: comparisons.filter((one) => one.part === part) }))
    .filter(({ of }) => of.length > 0);
  return (
    <div className="space-y-10">
      {groups.map(({ part, of }) => (
        <Section
          key={part}
          id={`differences-${part}`}
          heading={capital(part === "shared" ? facts : nameOf(part, language))}
        >
          <dl>
            {of.map((one, place) => (
              <Difference
                key={`${one.list} ${one.row} ${one.field} ${one.language} ${one.what} ${place}`}
                one={one}
                words={words}
                language={language}
              />
            ))}
          </dl>
        </Section>
      ))}
    </div>
  );
}
