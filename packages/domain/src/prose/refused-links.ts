/**
 * Links that a text must not be saved with. No text is parsed here: whatever could be read as the address of a link is
 * looked at as a browser would read it. The page that shows a text leaves such links out once more.
 */
import { claimIdOf, webLinkOf } from "./links.ts";

/** `](address`, `[name]: address` and `<scheme:address>`, where the bracket itself is not escaped. */
const places = [
  /(?<!\\)(?:\\\\)*\]\(\s*(<[^>\n]*>|[^\s)]*)/g,
  /^[ \t>]*\[[^\]\n]+\]:\s*(<[^>\n]*>|\S+)/gm,
  /(?<!\\)(?:\\\\)*(<[a-z][a-z0-9+.-]*:[^>\s]*>)/gi,
] as const;

const named: Readonly<Record<string, string>> = { colon: ":", tab: "\t", newline: "\n", sol: "/", lpar: "(" };

/** What a browser makes of an address: character references and escapes are read, control characters fall out. */
const asRead = (address: string) =>
  address
    .replace(/^<|>$/g, "")
    .replace(/&#x([0-9a-f]{1,6});?/gi, (_, hex: string) => charOf(Number.parseInt(hex, 16)))
    .replace(/&#(\d{1,7});?/g, (_, decimal: string) => charOf(Number(decimal)))
    .replace(/&([a-z]+);/gi, (whole, name: string) => named[name.toLowerCase()] ?? whole)
    .replace(/\\([^\w\s])/g, "$1")
    .replace(/[\p{Cc}\p{Cf}\s]/gu, "");

const charOf = (code: number) => (code <= 0x10ffff ? String.fromCodePoint(code) : "");

/** The addresses in the text that lead neither to the web nor to a claim. */
export function refusedLinks(prose: string): string[] {
  const addresses = places.flatMap((place) =>
    [...prose.matchAll(place)].map(([, address = ""]) => asRead(address)),
  );
  return addresses.filter((address) => webLinkOf(address) === null && claimIdOf(address) === null);
}
