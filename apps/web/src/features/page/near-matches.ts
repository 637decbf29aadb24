/** What a mistyped address may have meant: its last part, searched for by name. */
import type { Near } from "@/features/page/missing-page.tsx";
import type { Reader } from "@/lib/reader.ts";
import { register } from "@/lib/register.ts";
import { searchable } from "@/lib/slug.ts";

/** Near matches for the last part of an address. */
export async function nearMatches(reader: Reader, parts: readonly string[]): Promise<readonly Near[]> {
  const last = (parts.at(-1) ?? "").replace(/\.[a-z]+$/i, "");
  const query = searchable(last.replaceAll("-", " "));
  if (query === "") return [];
  const found = await register().search.byName({ language: reader.language, query });
  return [...found.hits, ...found.near].slice(0, 6);
}
