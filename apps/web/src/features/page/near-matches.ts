/** What a mistyped address may have meant: its last part, searched for by name. */
import type { Near } from "@/features/page/missing-page.tsx";
import type { Reader } from "@/lib/reader.ts";
import { register } from "@/lib/register.ts";

/** Near matches for the parts of an address. An answer of 404 must not fail for want of a suggestion. */
export async function nearMatches(reader: Reader, parts: readonly string[]): Promise<readonly Near[]> {
  const query = (parts.at(-1) ?? "")
    .replace(/\.[a-z]+$/i, "")
    .replaceAll("-", " ")
    .trim()
    .slice(0, 80);
  if (query === "") return [];
  const found = await register().search.byName({ language: reader.language, query });
  return [...found.hits, ...found.near].slice(0, 6);
}
