/** A feed as RFC 4287 writes it. Every text is escaped here, and only here. */
import type { Language } from "@entente/domain/languages";

export type FeedEntry = {
  readonly id: string;
  readonly title: string;
  readonly published: Date;
  readonly updated: Date;
  /** The page that it is about. */
  readonly page: string;
  /** Where it can be seen word by word. */
  readonly compared: string | null;
  readonly kind: { readonly term: string; readonly label: string } | null;
  /** HTML, whose own texts are escaped already. */
  readonly html: string;
};

export type Feed = {
  readonly id: string;
  readonly language: Language;
  readonly title: string;
  readonly subtitle: string;
  readonly author: { readonly name: string; readonly website: string };
  readonly self: string;
  readonly page: string;
  readonly updated: Date;
  readonly entries: readonly FeedEntry[];
};

// What XML 1.0 cannot hold at all, not even escaped.
const impossible = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Text for an element or an attribute, of XML or of HTML. */
export const escaped = (text: string): string =>
  text
    .replace(impossible, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");

const line = (name: string, text: string) => `<${name}>${escaped(text)}</${name}>`;
const link = (rel: string, href: string, type: string) =>
  `<link rel="${rel}" type="${type}" href="${escaped(href)}"/>`;

function entryXml({ id, title, published, updated, page, compared, kind, html }: FeedEntry): string {
  return [
    "<entry>",
    line("id", id),
    line("title", title),
    line("published", published.toISOString()),
    line("updated", updated.toISOString()),
    link("alternate", page, "text/html"),
    compared ? link("related", compared, "text/html") : "",
    kind ? `<category term="${escaped(kind.term)}" label="${escaped(kind.label)}"/>` : "",
    `<content type="html">${escaped(html)}</content>`,
    "</entry>",
  ]
    .filter((part) => part !== "")
    .join("\n");
}

export function atomXml({
  id,
  language,
  title,
  subtitle,
  author,
  self,
  page,
  updated,
  entries,
}: Feed): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    line("id", id),
    line("title", title),
    line("subtitle", subtitle),
    line("updated", updated.toISOString()),
    link("self", self, "application/atom+xml"),
    link("alternate", page, "text/html"),
    `<author>${line("name", author.name)}${line("uri", author.website)}</author>`,
    line("generator", "Entente"),
    ...entries.map(entryXml),
    "</feed>",
    "",
  ].join("\n");
}
