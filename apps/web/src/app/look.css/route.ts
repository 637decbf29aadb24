/** The institute's accent as a style sheet of its own, so that the policy needs no inline style. */
import { institute } from "@/lib/register.ts";

export const dynamic = "force-dynamic";

export async function GET(): Promise<Response> {
  const { accentColour, accentColourDark } = await institute("en");
  const css = `:root{--accent:${accentColour}}@media(prefers-color-scheme:dark){:root{--accent:${accentColourDark}}}@media print{:root{--accent:#000}}`;
  return new Response(css, {
    headers: { "content-type": "text/css; charset=utf-8", "cache-control": "public, max-age=3600" },
  });
}
