/** Plain forms of subscribers. No cookie counts for anything here, so there is nothing to forge. */
import { isLanguage, type Language } from "@entente/domain/languages";

const largestBody = 8192;

export const leadTo = (location: string): Response =>
  new Response(null, { status: 303, headers: { location, "cache-control": "no-store" } });

export const languageIn = (given: string | null | undefined): Language =>
  given && isLanguage(given) ? given : "en";

/** The fields of a form, each once, or the answer to something that is none. */
export async function takeForm(request: Request): Promise<Record<string, string> | Response> {
  const length = Number(request.headers.get("content-length") ?? Number.NaN);
  if (!(length <= largestBody)) return new Response(null, { status: 413 });
  return Object.fromEntries(new URLSearchParams(await request.text()));
}
