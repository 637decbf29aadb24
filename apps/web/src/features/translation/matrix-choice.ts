/** What of the matrix somebody asked for. */
import type { RecordKind } from "@entente/domain/fields/field";
import type { Language } from "@entente/domain/languages";
import type { FieldState } from "@entente/domain/translation/field-state";

export type MatrixChoice = {
  readonly kind: RecordKind | null;
  readonly unitId: string | null;
  readonly state: FieldState | null;
  readonly of: Language | null;
};
