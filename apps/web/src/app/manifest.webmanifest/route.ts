/** What a phone needs to keep the register on its first screen. */
import { institute } from "@/lib/register.ts";

export const dynamic = "force-dynamic";

export async function GET(): Promise<Response> {
  const { name, shortName, accentColour, logo, languages } = await institute("en");
  const first = languages[0] ?? "en";
  const manifest = {
    name: name[first],
    short_name: shortName[first],
    lang: first,
    start_url: "/",
    display: "browser",
    background_color: "#faf8f2",
    theme_color: accentColour,
    icons: logo ? [{ src: "/logo.svg", type: "image/svg+xml", sizes: "any" }] : [],
  };
  return Response.json(manifest, { headers: { "content-type": "application/manifest+json" } });
}
