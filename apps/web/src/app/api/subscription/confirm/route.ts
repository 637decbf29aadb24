/** The button of the page that a mail leads to. */
import { confirm } from "@entente/api/subscription-door";
import { languageIn, leadTo, takeForm } from "@/features/subscription/take-form.ts";

export const dynamic = "force-dynamic";

export async function POST(request: Request): Promise<Response> {
  const form = await takeForm(request);
  if (form instanceof Response) return form;
  const ends = await confirm(form.token ?? "");
  const said = ends === null ? "gone" : `confirmed?token=${ends}`;
  return leadTo(`/${languageIn(form.language)}/subscribe/${said}`);
}
