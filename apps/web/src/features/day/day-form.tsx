/** Chooses the day as of which a page is read. It works by the address alone. */
import { inLanguage, type PagePath } from "@/lib/addresses.ts";
import type { Reader } from "@/lib/reader.ts";
import { dayWordsIn } from "@/messages/day.ts";

type Props = {
  readonly id: string;
  readonly label: string;
  readonly reader: Reader;
  readonly path: PagePath;
  /** What the address says besides, which stays. */
  readonly query?: string;
  readonly day?: string;
};

export function DayForm({ id, label, reader: { language }, path, query = "", day }: Props) {
  return (
    <form action={inLanguage(language, path)} method="get" data-any-day="" className="no-print">
      {[...new URLSearchParams(query)].map(([name, value]) => (
        <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
      ))}
      <label htmlFor={id} className="text-muted block text-sm">
        {label}
      </label>
      <div className="flex flex-wrap items-end gap-x-2">
        <input
          id={id}
          type="date"
          name="on"
          required
          defaultValue={day}
          className="border-ink min-h-9 border-b bg-transparent px-1"
        />
        <button
          type="submit"
          className="hover:text-accent min-h-9 cursor-pointer px-2 underline underline-offset-4"
        >
          {dayWordsIn(language).go}
        </button>
      </div>
    </form>
  );
}
