/** Of which records the access matrix is asked, and in which scopes. */
import { aUnit } from "@entente/db/testing/factories";
import type { Scope } from "@entente/domain/access/roles";

/**
 * "own" names the unit of the scope, "foreign" another; "draft" names the own unit and was never published; "trashed"
 * names the own unit and lies in the trash.
 */
export const targets = ["own", "foreign", "draft", "trashed"] as const;
export type Target = (typeof targets)[number];

export const unit = aUnit();
export const otherUnit = aUnit();
export const scopes = {
  everywhere: { units: null, languages: null },
  "one unit": { units: [unit.id], languages: null },
  "one language": { units: null, languages: ["nl"] },
} as const satisfies Record<string, Scope>;
export type ScopeName = keyof typeof scopes;
