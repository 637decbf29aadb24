/** Everything public may be indexed; the staff's side is not for robots. */
import { origin } from "@/lib/origin.ts";

export const dynamic = "force-dynamic";

export async function GET(): Promise<Response> {
  const lines = [
    "User-agent: *",
    "Disallow: /desk",
    "Disallow: /api",
    "",
    `Sitemap: ${await origin()}/sitemap.xml`,
    "",
  ];
  return new Response(lines.join("\n"), { headers: { "content-type": "text/plain; charset=utf-8" } });
}
