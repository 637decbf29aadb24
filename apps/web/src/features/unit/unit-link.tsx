/** The name of a unit as a link. */
import type { UnitRef } from "@entente/api/shared/view";
import { inLanguage, unitPath } from "@/lib/addresses.ts";
import type { Reader } from "@/lib/reader.ts";

export function UnitLink({ unit, reader }: { readonly unit: UnitRef; readonly reader: Reader }) {
  return <a href={inLanguage(reader.language, unitPath(unit))}>{unit.name[reader.language]}</a>;
}
