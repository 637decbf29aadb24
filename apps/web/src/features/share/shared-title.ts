/** The title of a page by its address, for the picture beside a shared link. */
import { isPartyCode, partyName } from "@entente/domain/countries/countries";
import { type Topic, topics } from "@entente/domain/vocabulary/topics";
import { registerTitle } from "@/features/page/page-head.ts";
import type { Reader } from "@/lib/reader.ts";
import { register } from "@/lib/register.ts";
import { isSlug } from "@/lib/slug.ts";

/** The name of what stands at the address, or the register's own where nothing does. */
export async function sharedTitle(reader: Reader, [segment, slug]: readonly string[]): Promise<string> {
  const { language } = reader;
  const title = registerTitle(reader);
  if (!segment || !slug || !isSlug(slug)) return title;
  if (segment === "people") {
    const found = await register().person.bySlug({ language, slug });
    return found.outcome === "found" ? found.record.name : title;
  }
  if (segment === "units") {
    const found = await register().unit.bySlug({ language, slug });
    return found.outcome === "found" ? found.record.name[language] : title;
  }
  if (segment === "pages") {
    const found = await register().page.bySlug({ language, slug });
    return found.outcome === "found" ? found.record.title.text : title;
  }
  const code = slug.toUpperCase();
  if (segment === "countries") return isPartyCode(code) ? partyName(code, language) : title;
  if (segment === "topics") return topics.terms[slug as Topic]?.label[language] ?? title;
  const found = await register().entry.bySlug({ language, slug });
  return found.outcome === "found" ? found.record.title.text : title;
}
