/** What the institute does under an entry: each function with its unit, its mandate and since when. */
import type { EntryView } from "@entente/api/entry/view";
import { involvementFunctions } from "@entente/domain/vocabulary/involvement-functions";
import { labelOf } from "@entente/domain/vocabulary/vocabulary";
import { PlainList } from "@entente/ui/plain-list";
import { Small } from "@entente/ui/small";
import { UnitLink } from "@/features/unit/unit-link.tsx";
import { periodText } from "@/lib/dates.ts";
import type { Reader } from "@/lib/reader.ts";

type Props = { readonly involvements: EntryView["involvements"]; readonly reader: Reader };

export function Involvements({ involvements, reader }: Props) {
  const { words, language } = reader;
  if (involvements.length === 0) return null;
  return (
    <PlainList>
      {involvements.map((involvement) => {
        const period = periodText(involvement, reader);
        const mandate = involvement.mandate?.[language];
        return (
          <li key={involvement.id} className="keep grid gap-x-6 sm:grid-cols-[14.5rem_minmax(0,1fr)]">
            <p className="font-semibold hyphens-auto first-letter:uppercase">
              {labelOf(involvementFunctions, involvement.function, language)}
            </p>
            <div>
              {involvement.text ? <p>{involvement.text}</p> : null}
              <Small>
                <UnitLink unit={involvement.unit} reader={reader} />
                {period ? `, ${period}` : ""}
                {mandate ? ` · ${words.entry.mandate}: ${mandate}` : ""}
              </Small>
            </div>
          </li>
        );
      })}
    </PlainList>
  );
}
