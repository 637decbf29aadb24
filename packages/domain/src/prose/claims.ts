/**
 * Claims in a text: a link to `claim:<id>` whose words say what is counted. The value is no part of the text: it is
 * put there when the text is read, so that moving the claim moves every page that shows it.
 */
import { claimIdOf } from "./links.ts";

/** The words, in which brackets are escaped, and the address. */
const claimInText = /\[((?:\\.|[^\]\\])*)\]\((claim:[0-9a-f-]{36})\)/gi;

const unescaped = (words: string) => words.replace(/\\([^\w\s])/g, "$1");

/** The ids of the claims that a text shows, each once. */
export function claimsIn(prose: string | null | undefined): string[] {
  const ids = [...(prose ?? "").matchAll(claimInText)].flatMap(
    ([, , address = ""]) => claimIdOf(address) ?? [],
  );
  return [...new Set(ids)];
}

/** The text with each claim replaced by words: its value where it has one today, otherwise the words of the text. */
export const withClaims = (prose: string, shown: (id: string) => string | null): string =>
  prose.replace(claimInText, (link, words: string, address: string) => {
    const id = claimIdOf(address);
    return id === null ? link : (shown(id) ?? unescaped(words));
  });
