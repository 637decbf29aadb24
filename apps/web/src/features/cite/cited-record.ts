/** The record at an address, as far as a citation needs it. */
import type { Publication } from "@entente/api/shared/view";
import type { Language } from "@entente/domain/languages";
import { segmentOf } from "@entente/domain/vocabulary/entry-kinds";
import { laterAt } from "@/features/day/later.ts";
import { kindAt } from "@/features/page/kind-at.ts";
import { type PagePath, pathOf } from "@/lib/addresses.ts";
import { readDay } from "@/lib/day.ts";
import { register } from "@/lib/register.ts";
import { isSlug } from "@/lib/slug.ts";

type CitedRecord = { readonly title: string; readonly path: PagePath; readonly publication: Publication };

type Asked = { readonly language: Language; readonly segment: string; readonly slug: string };

type Gone =
  | { readonly outcome: "moved"; readonly segment: string; readonly slug: string }
  | { readonly outcome: "withdrawn" | "missing" };

/** The record, the path to which it moved, or null where nothing is public in that language. */
export async function citedRecord({
  language,
  segment,
  slug,
}: Asked): Promise<CitedRecord | PagePath | null> {
  const kind = kindAt(segment);
  if (!kind || !isSlug(slug)) return null;
  const at = { language, slug };
  const ask = register();
  const path = pathOf(segment, slug);
  const placeOf = async (gone: Gone): Promise<PagePath | null> => {
    if (gone.outcome === "moved") return pathOf(gone.segment, gone.slug);
    if (gone.outcome === "withdrawn") return null;
    // An address that a record got later leads to the one that it had on the day.
    return (await laterAt({ day: await readDay(), kind, ...at }))?.place ?? null;
  };
  if (kind === "person") {
    const found = await ask.person.bySlug(at);
    if (found.outcome !== "found") return placeOf(found);
    return { ...found.record, title: found.record.name, path };
  }
  if (kind === "unit") {
    const found = await ask.unit.bySlug(at);
    if (found.outcome !== "found") return placeOf(found);
    return { ...found.record, title: found.record.name[language], path };
  }
  const found = kind === "page" ? await ask.page.bySlug(at) : await ask.entry.bySlug(at);
  if (found.outcome !== "found") return placeOf(found);
  if (!found.record.text) return null;
  if ("kind" in found.record && segmentOf(found.record.kind) !== segment) return null;
  return { ...found.record, title: found.record.text.title, path };
}
