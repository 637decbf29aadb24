/** What the institute does under an entry, unit by unit: each function with its mandate and since when. */
import type { EntryView } from "@entente/api/entry/view";
import { involvementFunctions } from "@entente/domain/vocabulary/involvement-functions";
import { labelOf } from "@entente/domain/vocabulary/vocabulary";
import { PlainList } from "@entente/ui/plain-list";
import { Small } from "@entente/ui/small";
import { UnitLink } from "@/features/unit/unit-link.tsx";
import { periodText } from "@/lib/dates.ts";
import type { Reader } from "@/lib/reader.ts";

type Props = { readonly involvements: EntryView["involvements"]; readonly reader: Reader };

type Involvement = EntryView["involvements"][number];

function Doing({ involvement, reader }: { readonly involvement: Involvement; readonly reader: Reader }) {
  const { words, language } = reader;
  const period = periodText(involvement, reader);
  const mandate = involvement.mandate?.[language];
  const small = [period, mandate ? `${words.entry.mandate}: ${mandate}` : null].filter(Boolean).join(" · ");
  return (
    <li className="keep grid gap-x-6 sm:grid-cols-[14.5rem_minmax(0,1fr)]">
      <p className="font-semibold hyphens-auto first-letter:uppercase">
        {labelOf(involvementFunctions, involvement.function, language)}
      </p>
      <div>
        {involvement.text ? <p>{involvement.text}</p> : null}
        {small ? <Small>{small}</Small> : null}
      </div>
    </li>
  );
}

export function Involvements({ involvements, reader }: Props) {
  const units = [...Map.groupBy(involvements, ({ unit }) => unit.id).values()];
  return (
    <div className="space-y-5">
      {units.map((doings) => (
        <div key={doings[0]?.unit.id}>
          <h3 className="border-line border-b pb-1.5 font-sans text-base leading-normal tracking-normal">
            {doings[0] ? <UnitLink unit={doings[0].unit} reader={reader} /> : null}
          </h3>
          <PlainList>
            {doings.map((involvement) => (
              <Doing key={involvement.id} involvement={involvement} reader={reader} />
            ))}
          </PlainList>
        </div>
      ))}
    </div>
  );
}
