/** The site map: one address a page and language; a language in which a page is not published has none. */
import type { SitemapFiles, SitemapView } from "@entente/api/sitemap/view";
import type { Language } from "@entente/domain/languages";

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

const pathIn = (language: Language, segment: string, slug: string) =>
  ["", language, segment, slug].filter((part, place) => place === 0 || part !== "").join("/");

const lastmod = (changed: Date | null) => (changed ? `<lastmod>${changed.toISOString()}</lastmod>` : "");

function page({ segment, slug, languages, lastChangedAt }: SitemapView[number], origin: string): string {
  const href = (language: Language) => escaped(origin + pathIn(language, segment, slug));
  const alternates = languages
    .map((language) => `<xhtml:link rel="alternate" hreflang="${language}" href="${href(language)}"/>`)
    .join("");
  const changed = lastmod(lastChangedAt);
  return languages
    .map((language) => `<url><loc>${href(language)}</loc>${changed}${alternates}</url>`)
    .join("\n");
}

const schema = "http://www.sitemaps.org/schemas/sitemap/0.9";
const declaration = '<?xml version="1.0" encoding="UTF-8"?>';

/** One file of the site map as XML. */
export function siteMapXml(pages: SitemapView, origin: string): string {
  const urls = pages.map((entry) => page(entry, origin)).join("\n");
  return `${declaration}\n<urlset xmlns="${schema}" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls}\n</urlset>\n`;
}

/**
 * The list of the files as XML.
 * @param day as of which it is read, and its files with it, or null
 */
export function siteMapIndexXml(files: SitemapFiles, origin: string, day: string | null): string {
  const inDay = day === null ? "" : `&on=${day}`;
  const all = files.map(({ lastChangedAt }, place) => {
    const address = escaped(`${origin}/sitemap.xml?file=${place + 1}${inDay}`);
    return `<sitemap><loc>${address}</loc>${lastmod(lastChangedAt)}</sitemap>`;
  });
  return `${declaration}\n<sitemapindex xmlns="${schema}">\n${all.join("\n")}\n</sitemapindex>\n`;
}
