/**
 * What the address of a record shows that names nothing as of the day that is read: the way to where the record stood
 * then, since when there is one, or what else may have been meant.
 */
import type { ReactNode } from "react";
import type { RecordKind } from "@/features/page/kind-at.ts";
import type { Near } from "@/features/page/missing-page.tsx";
import { nearMatches } from "@/features/page/near-matches.ts";
import type { Shown } from "@/features/page/public-page.tsx";
import { missing, notYet } from "@/features/page/shown.tsx";
import type { PagePath } from "@/lib/addresses.ts";
import type { Reader } from "@/lib/reader.ts";
import { laterAt } from "./later.ts";

type Asked = {
  readonly reader: Reader;
  readonly path: PagePath;
  /** Null where no record can have that address. */
  readonly kind: RecordKind | null;
  readonly slug: string;
  readonly near: readonly Near[];
  /** To the same page of the record that stands at another path. */
  readonly leadTo: (place: PagePath) => Shown;
  /** What is known now of the day, where nothing of the record was published then. */
  readonly drawKnown?: ((recordId: string, reader: Reader) => Promise<ReactNode>) | undefined;
};

export async function nothingAt({
  reader,
  path,
  kind,
  slug,
  near,
  leadTo,
  drawKnown,
}: Asked): Promise<Shown> {
  const { day, language } = reader;
  const later = kind && (await laterAt({ day, language, kind, slug }));
  // An address that a record got later leads to the one that it had.
  if (later?.place) return leadTo(later.place);
  if (later && day) {
    const known = await drawKnown?.(later.now.recordId, reader);
    return notYet({ reader, path, day: day.day, later: later.now }, known);
  }
  return missing(reader, path, near.length > 0 ? near : await nearMatches(reader, [slug]));
}
