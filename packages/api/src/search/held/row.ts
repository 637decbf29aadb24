/** What is held of one record: its row of `pub.search`. */
import type { Language } from "@entente/domain/languages";

export type SearchRow = {
  readonly id: string;
  readonly kind: string;
  readonly sortNames: Readonly<Record<Language, string>>;
  readonly acronym: string | null;
  readonly called: readonly string[];
  readonly facets: readonly string[];
  readonly parties: readonly string[];
  readonly answers: readonly string[];
  readonly adoptedOn: string | null;
  readonly beginsOn: string | null;
  readonly endsOn: string | null;
  readonly changedAt: Date;
} & Readonly<Record<Language, string>>;
