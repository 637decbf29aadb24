/** Units as a tree, parents before their parts. */
import type { UnitCard } from "@entente/api/unit/view";
import { unitKinds } from "@entente/domain/vocabulary/unit-kinds";
import { labelOf } from "@entente/domain/vocabulary/vocabulary";
import type { Reader } from "@/lib/reader.ts";
import { UnitLink } from "./unit-link.tsx";

type Props = {
  readonly units: readonly UnitCard[];
  readonly parentId: string | null;
  readonly reader: Reader;
};

export function UnitTree({ units, parentId, reader }: Props) {
  const { words, language } = reader;
  const known = new Set(units.map(({ id }) => id));
  const here = units.filter((unit) =>
    parentId === null ? unit.parentId === null || !known.has(unit.parentId) : unit.parentId === parentId,
  );
  if (here.length === 0) return null;
  return (
    <ul className={parentId === null ? "divide-line max-w-3xl divide-y" : "border-line mt-3 border-l pl-5"}>
      {here.map((unit) => (
        <li key={unit.id} className="py-3">
          <p className={parentId === null ? "font-display text-xl" : "font-semibold"}>
            <UnitLink unit={unit} reader={reader} />
            {unit.acronym ? <span className="text-muted font-normal"> ({unit.acronym})</span> : null}
          </p>
          {unit.summary ? <p className="max-w-[65ch]">{unit.summary}</p> : null}
          <p className="text-muted text-sm">
            <span className="inline-block first-letter:uppercase">
              {labelOf(unitKinds, unit.kind, language)}
            </span>
            {unit.entryCount > 0 ? ` · ${words.unit.entries(unit.entryCount)}` : ""}
          </p>
          <UnitTree units={units} parentId={unit.id} reader={reader} />
        </li>
      ))}
    </ul>
  );
}
