/** The site map: one address a page and language; a language in which a page is not published has none. */
import type { SitemapView } from "@entente/api/sitemap/view";
import type { Language } from "@entente/domain/languages";

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

const pathIn = (language: Language, segment: string, slug: string) =>
  ["", language, segment, slug].filter((part, place) => place === 0 || part !== "").join("/");

function page({ segment, slug, languages, lastChangedAt }: SitemapView[number], origin: string): string {
  const href = (language: Language) => escaped(origin + pathIn(language, segment, slug));
  const alternates = languages.map(
    (language) => `<xhtml:link rel="alternate" hreflang="${language}" href="${href(language)}"/>`,
  );
  const changed = lastChangedAt ? `<lastmod>${lastChangedAt.toISOString()}</lastmod>` : "";
  return languages
    .map((language) => `<url><loc>${href(language)}</loc>${changed}${alternates.join("")}</url>`)
    .join("\n");
}

/** The whole site map as XML. */
export function siteMapXml(pages: SitemapView, origin: string): string {
  const urls = pages.map((entry) => page(entry, origin)).join("\n");
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls}\n</urlset>\n`;
}
