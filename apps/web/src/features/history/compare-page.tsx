/** Two versions of a record beside each other, chosen by two lists; works without script. */
import type { Compare, Side } from "@entente/api/history/view";
import { Button } from "@entente/ui/button";
import { SelectField } from "@entente/ui/select-field";
import { momentIn } from "@/features/account/moment.ts";
import type { DeskReader } from "@/lib/desk/reader.ts";
import { historyWords } from "@/messages/desk/history.ts";
import { ComparisonList } from "./comparison-list.tsx";
import { comparisonWords } from "./comparison-words.ts";

type Props = { readonly compared: Compare; readonly reader: DeskReader };

export function ComparePage({ compared, reader }: Props) {
  const words = historyWords[reader.language];
  const { compare } = words;
  const moment = momentIn(reader);
  const options = [
    { value: "draft", name: compare.draft },
    ...(compared.isLive ? [{ value: "live", name: compare.live }] : []),
    ...compared.versions.map(({ number, at }) => ({
      value: String(number),
      name: `${words.version(number)} – ${moment(at)}`,
    })),
  ];
  const choice = (id: "from" | "to", side: Side) => (
    <SelectField id={id} label={compare[id]} options={options} defaultValue={String(side)} />
  );
  const count = compared.comparisons.length;
  return (
    <>
      <h2 className="mb-5 text-2xl">{compare.title}</h2>
      <form method="get" className="mb-8 grid items-end gap-4 sm:grid-cols-[1fr_1fr_auto]">
        {choice("from", compared.from)}
        {choice("to", compared.to)}
        <Button type="submit">{compare.button}</Button>
      </form>
      <p role="status" className="text-muted mb-6">
        {count === 0 ? compare.same : compare.count(count)}
      </p>
      <ComparisonList comparisons={compared.comparisons} {...comparisonWords(reader.language)} />
    </>
  );
}
