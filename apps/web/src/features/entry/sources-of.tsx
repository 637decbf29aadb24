/** The sources of a whole table, each named once. */
import type { Reader } from "@/lib/reader.ts";
import { SourceName } from "./source-name.tsx";

type Sourced = { readonly source: string; readonly sourceUrl: string | null };

export function SourcesOf({ rows, reader }: { readonly rows: readonly Sourced[]; readonly reader: Reader }) {
  const sources = [...new Map(rows.map((row) => [`${row.source} ${row.sourceUrl}`, row])).values()];
  if (sources.length === 0) return null;
  return (
    <p className="text-muted cite mt-3 max-w-[65ch] text-sm">
      {reader.words.figure.source}{" "}
      {sources.map(({ source, sourceUrl }, place) => (
        <span key={`${source} ${sourceUrl}`}>
          {place > 0 ? "; " : ""}
          <SourceName source={source} sourceUrl={sourceUrl} reader={reader} />
        </span>
      ))}
    </p>
  );
}
