/** The institute's mark. Its drawing was checked when it was saved; the policy keeps it from running anything. */
import { institute } from "@/lib/register.ts";

export const dynamic = "force-dynamic";

export async function GET(): Promise<Response> {
  const { logo } = await institute("en");
  if (!logo) return new Response(null, { status: 404 });
  return new Response(logo, {
    headers: { "content-type": "image/svg+xml; charset=utf-8", "cache-control": "public, max-age=3600" },
  });
}
