/**
 * Every public page in every language in which it is published, with its other languages beside it: /sitemap.xml names
 * the files, /sitemap.xml?file=1 the pages. Only what stands beside a site map, or below, may be in it; so all of them
 * stand at the root.
 */
import { mostFiles } from "@entente/api/sitemap/size";
import { counted } from "@/features/page/read-parts.ts";
import { siteMapIndexXml, siteMapXml } from "@/features/share/site-map-xml.ts";
import { askedDay } from "@/lib/day.ts";
import { fileAnswer } from "@/lib/file-answer.ts";
import { origin } from "@/lib/origin.ts";
import { register } from "@/lib/register.ts";

export const dynamic = "force-dynamic";

const answerWith = (xml: string) =>
  new Response(xml, { headers: { "content-type": "application/xml; charset=utf-8" } });

export const GET = fileAnswer(async (request) => {
  const asked = new URL(request.url).searchParams.get("file");
  const { sitemap } = register();
  if (asked === null) {
    return answerWith(siteMapIndexXml(await sitemap.files(), await origin(), await askedDay()));
  }
  const file = counted(asked, mostFiles);
  const pages = file === null ? [] : await sitemap.file({ file });
  if (pages.length === 0) return Response.json({ error: "not found" }, { status: 404 });
  return answerWith(siteMapXml(pages, await origin()));
});
