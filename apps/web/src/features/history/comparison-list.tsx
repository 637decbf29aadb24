/** Differences between two versions, part by part, each with what it is about and its words marked. */
import type { Compare } from "@entente/api/history/view";
import { parts } from "@entente/domain/record/parts";
import { Section } from "@entente/ui/section";
import type { DeskReader } from "@/lib/desk/reader.ts";
import { nameOf } from "@/lib/languages.ts";
import { historyWords } from "@/messages/desk/history.ts";
import { MarkedWords } from "./marked-words.tsx";
import { partName } from "./part-name.ts";

type Comparison = Compare["comparisons"][number];
type Props = { readonly comparisons: readonly Comparison[]; readonly reader: DeskReader };

function Difference({
  one,
  reader: { language },
}: {
  readonly one: Comparison;
  readonly reader: DeskReader;
}) {
  const words = historyWords[language];
  const { compare } = words;
  const rows = { added: compare.addedRow, removed: compare.removedRow, moved: compare.movedRow, changed: "" };
  const inOther = one.part === "shared" && one.language ? ` (${nameOf(one.language, language)})` : "";
  const marks = [
    one.field === null ? rows[one.what] : "",
    one.staff ? words.staffOnly : "",
    one.former && one.field === null ? compare.former : "",
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
            words={compare}
          />
        ) : null}
      </dd>
    </div>
  );
}

export function ComparisonList({ comparisons, reader }: Props) {
  const groups = parts
    .map((part) => ({ part, of: comparisons.filter((one) => one.part === part) }))
    .filter(({ of }) => of.length > 0);
  return (
    <div className="space-y-10">
      {groups.map(({ part, of }) => (
        <Section key={part} id={`differences-${part}`} heading={partName(part, reader.language)}>
          <dl>
            {of.map((one, place) => (
              <Difference
                key={`${one.list} ${one.row} ${one.field} ${one.language} ${one.what} ${place}`}
                one={one}
                reader={reader}
              />
            ))}
          </dl>
        </Section>
      ))}
    </div>
  );
}
