/** In which language a visitor reads: the one chosen before, or the one that the browser prefers, or English. */
import { isLanguage, type Language, languages } from "@entente/domain/languages";

const cookieName = "language";

/** Languages of an Accept-Language header, best first, without those that are refused. */
function preferred(header: string): string[] {
  return header
    .split(",")
    .map((part) => {
      const [tag = "", ...parameters] = part.trim().toLowerCase().split(";");
      const quality = parameters.map((p) => /^\s*q=([\d.]+)\s*$/.exec(p)?.[1]).find((q) => q !== undefined);
      return { tag: tag.split("-")[0] ?? "", quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality)
    .map(({ tag }) => tag);
}

/** The language that a Cookie header remembers, or null. */
function remembered(cookies: string | undefined): Language | null {
  const value = new RegExp(`(?:^|;\\s*)${cookieName}=([a-z]+)`).exec(cookies ?? "")?.[1] ?? "";
  return isLanguage(value) ? value : null;
}

/** Chooses the language for an address that names none. */
export function chooseLanguage(cookies: string | undefined, acceptLanguage: string | undefined): Language {
  return remembered(cookies) ?? preferred(acceptLanguage ?? "").find(isLanguage) ?? languages[0];
}

/** What stands between the first two slashes of a path. */
export function firstPart(path: string): string {
  const end = path.indexOf("/", 1);
  return path.slice(1, end < 0 ? undefined : end);
}

/** The language that a path begins with, or null. */
export function languageOf(path: string): Language | null {
  const first = firstPart(path);
  return isLanguage(first) ? first : null;
}

/**
 * A reader who comes to a page from the same site in another language has switched: the choice is remembered.
 * Needs no script, and sets no cookie for anybody else.
 */
export function rememberSwitch(
  path: string,
  host: string | undefined,
  referer: string | undefined,
): string | null {
  const language = languageOf(path);
  if (!language || !referer || !URL.canParse(referer)) return null;
  const from = new URL(referer);
  const before = languageOf(from.pathname);
  if (from.host !== host || before === null || before === language) return null;
  return `${cookieName}=${language}; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly`;
}
