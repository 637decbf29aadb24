/** The page of a unit. A former address leads to the present one. */
import type { UnitView } from "@entente/api/unit/view";
import { pageAtAddress } from "@/features/page/page-at-address.tsx";
import { UnitPage } from "@/features/unit/unit-page.tsx";
import { unitPath } from "@/lib/addresses.ts";
import { register } from "@/lib/register.ts";

export const GET = pageAtAddress<UnitView>({
  segments: ["units"],
  kind: "unit",
  lookUp: (asked) => register().unit.bySlug(asked),
  pathOf: unitPath,
  needsText: false,
  head: ({ name, text }, { language, words }) => ({
    title: name[language],
    description: text?.summary ?? words.unit.lead,
  }),
  draw: (unit, reader) => <UnitPage unit={unit} reader={reader} />,
});
