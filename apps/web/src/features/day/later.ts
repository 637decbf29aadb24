/** What is published now at an address that names nothing as of the day that is read. */
import type { Whereabouts } from "@entente/api/day/view";
import type { Language } from "@entente/domain/languages";
import { type PagePath, pathOf } from "@/lib/addresses.ts";
import type { ReadDay } from "@/lib/day.ts";
import { presentRegister, register } from "@/lib/register.ts";

type Asked = {
  readonly day: ReadDay | null;
  readonly language: Language;
  readonly kind: "entry" | "person" | "unit" | "page";
  readonly slug: string;
};

export type Later = {
  /** What stands there now. */
  readonly now: NonNullable<Whereabouts>;
  /** Where the same stood on the day, or null where it was not yet published. */
  readonly place: PagePath | null;
};

/** Null where no day in the past is read, and where nothing stands there now either. */
export async function laterAt({ day, language, kind, slug }: Asked): Promise<Later | null> {
  if (day?.tense !== "past") return null;
  const now = await presentRegister().day.recordAt({ language, kind, slug });
  if (!now) return null;
  const place = await register().day.placeOf({ language, recordId: now.recordId });
  return { now, place: place && pathOf(place.segment, place.slug) };
}
