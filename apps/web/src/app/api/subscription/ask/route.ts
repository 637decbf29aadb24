/** The form of somebody who wants mail. The answer says nothing of the address. */
import { subscribe } from "@entente/api/subscription-door";
import { addressOf } from "@entente/auth/origin";
import { languageIn, leadTo, takeForm } from "@/features/subscription/take-form.ts";

export const dynamic = "force-dynamic";

export async function POST(request: Request): Promise<Response> {
  const form = await takeForm(request);
  if (form instanceof Response) return form;
  const { email = "", to = null, search = "" } = form;
  const language = languageIn(form.language);
  const outcome = await subscribe({ email, language, to, search }, addressOf(request.headers));
  if (outcome === "asked" || outcome === "unknown") return leadTo(`/${language}/subscribe/${outcome}`);
  const place = new URLSearchParams(to === null ? search : { to });
  place.set("problem", outcome);
  return leadTo(`/${language}/subscribe?${place}`);
}
