/** The record at an address, as far as a citation needs it. */
import type { Publication } from "@entente/api/shared/view";
import type { Language } from "@entente/domain/languages";
import { segmentOf } from "@entente/domain/vocabulary/entry-kinds";
import { type PagePath, pathOf } from "@/lib/addresses.ts";
import { register } from "@/lib/register.ts";
import { isSlug } from "@/lib/slug.ts";

type CitedRecord = { readonly title: string; readonly path: PagePath; readonly publication: Publication };

type Asked = { readonly language: Language; readonly segment: string; readonly slug: string };

/** The record, the path to which it moved, or null where nothing is public in that language. */
export async function citedRecord({
  language,
  segment,
  slug,
}: Asked): Promise<CitedRecord | PagePath | null> {
  if (!isSlug(slug)) return null;
  const at = { language, slug };
  const ask = register();
  const moved = (found: { segment: string; slug: string }) => pathOf(found.segment, found.slug);
  const path = pathOf(segment, slug);
  if (segment === "people") {
    const found = await ask.person.bySlug(at);
    if (found.outcome === "moved") return moved(found);
    return found.outcome === "found" ? { ...found.record, title: found.record.name, path } : null;
  }
  if (segment === "units") {
    const found = await ask.unit.bySlug(at);
    if (found.outcome === "moved") return moved(found);
    return found.outcome === "found" ? { ...found.record, title: found.record.name[language], path } : null;
  }
  const found = segment === "pages" ? await ask.page.bySlug(at) : await ask.entry.bySlug(at);
  if (found.outcome === "moved") return moved(found);
  if (found.outcome !== "found" || !found.record.text) return null;
  if ("kind" in found.record && segmentOf(found.record.kind) !== segment) return null;
  return { ...found.record, title: found.record.text.title, path };
}
