/** Every public page in every language in which it is published, with its other languages beside it. */

import { siteMapXml } from "@/features/share/site-map-xml.ts";
import { fileAnswer } from "@/lib/file-answer.ts";
import { origin } from "@/lib/origin.ts";
import { register } from "@/lib/register.ts";

export const dynamic = "force-dynamic";

export const GET = fileAnswer(async () => {
  const xml = siteMapXml(await register().sitemap.get(), await origin());
  return new Response(xml, { headers: { "content-type": "application/xml; charset=utf-8" } });
});
