/**
 * Ends what somebody follows: at the press of a page's button, or by the one click of a mail program (RFC 8058), which
 * sends the token with the address. Looking at the address shows the page and changes nothing.
 */
import { stop } from "@entente/api/subscription-door";
import { languageIn, leadTo, takeForm } from "@/features/subscription/take-form.ts";
import { chooseLanguage } from "@/lib/public-response/language-choice.ts";

export const dynamic = "force-dynamic";

const tokenOf = (request: Request) => new URL(request.url).searchParams.get("token");

export function GET(request: Request): Response {
  const language = chooseLanguage(undefined, request.headers.get("accept-language") ?? undefined);
  const token = encodeURIComponent(tokenOf(request) ?? "");
  return leadTo(`/${language}/subscribe/stop?token=${token}`);
}

export async function POST(request: Request): Promise<Response> {
  const byMail = tokenOf(request);
  if (byMail !== null) {
    const outcome = await stop(byMail);
    return new Response(null, {
      status: outcome === "stopped" ? 200 : 404,
      headers: { "cache-control": "no-store" },
    });
  }
  const form = await takeForm(request);
  if (form instanceof Response) return form;
  return leadTo(`/${languageIn(form.language)}/subscribe/${await stop(form.token ?? "")}`);
}
