/** All units. */
import type { UnitCard } from "@entente/api/unit/view";
import { PageTitle } from "@entente/ui/page-title";
import { PageFrame } from "@/features/page/page-frame.tsx";
import type { Reader } from "@/lib/reader.ts";
import { UnitTree } from "./unit-tree.tsx";

export function UnitsPage({
  units,
  reader,
}: {
  readonly units: readonly UnitCard[];
  readonly reader: Reader;
}) {
  return (
    <PageFrame reader={reader} path="/units">
      <PageTitle title={reader.words.unit.title} lead={reader.words.unit.lead} />
      <UnitTree units={units} parentId={null} reader={reader} />
    </PageFrame>
  );
}
