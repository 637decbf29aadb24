/** Where a value comes from, of when it is and how sure it is. */
import { printDate } from "@entente/domain/dates/print";
import { isUnchecked } from "@entente/domain/vocabulary/common-sources";
import { confidences } from "@entente/domain/vocabulary/confidences";
import { labelOf } from "@entente/domain/vocabulary/vocabulary";
import type { Reader } from "@/lib/reader.ts";
import { SourceName } from "./source-name.tsx";

type Sourced = {
  readonly asOf?: string | null;
  readonly source: string;
  readonly sourceUrl: string | null;
  readonly confidence: (typeof confidences.keys)[number];
};

export function SourceNote({ value, reader }: { readonly value: Sourced; readonly reader: Reader }) {
  const { words, language } = reader;
  const dated = value.asOf ? words.figure.asOf(printDate(value.asOf, language)) : words.figure.undated;
  return (
    <>
      {"asOf" in value ? `${dated}. ` : ""}
      {words.figure.source} <SourceName {...value} reader={reader} />
      {value.confidence === "high" || isUnchecked(value.source)
        ? ""
        : ` (${labelOf(confidences, value.confidence, language)})`}
    </>
  );
}
