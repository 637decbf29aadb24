/** A group of entries under its heading, in the register's order. */
import type { EntryCard } from "@entente/api/entry/view";
import { AndMore } from "@/features/page/and-more.tsx";
import type { Reader } from "@/lib/reader.ts";
import { EntryRow } from "./entry-row.tsx";

type Props = {
  readonly id: string;
  readonly heading: string;
  /** As many as a page lists. */
  readonly entries: readonly EntryCard[];
  readonly total: number;
  /** Where all of them are found. */
  readonly all: string;
  readonly reader: Reader;
};

export function EntryGroup({ id, heading, entries, total, all, reader }: Props) {
  if (entries.length === 0) return null;
  return (
    <section aria-labelledby={id} className="pt-12">
      <h2 id={id} className="border-ink border-b-2 pb-3 text-3xl">
        {heading}
      </h2>
      <ul className="divide-line divide-y">
        {entries.map((entry) => (
          <EntryRow key={entry.id} entry={entry} reader={reader} />
        ))}
      </ul>
      <AndMore shown={entries.length} total={total} href={all} reader={reader} />
    </section>
  );
}
