/**
 * Every door of the built web app, with addresses behind which to look. The doors are read from what was built; one
 * that is not listed here has no addresses, and a story fails because of it.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { languages } from "@entente/domain/languages";

/** What somebody outside could know or guess: the address of a public record, the id and address of a hidden one. */
export type Guessed = {
  readonly recordIds: readonly string[];
  /** Below the language: "treaties/cbd". */
  readonly paths: readonly string[];
  /** What to search for. */
  readonly query: string;
};

const built = join(import.meta.dirname, "../../.next");
const read = (file: string) => JSON.parse(readFileSync(join(built, file), "utf8")) as unknown;

/** The routes that were built, without the framework's own. */
export function builtRoutes(): string[] {
  const routes = Object.values(read("app-path-routes-manifest.json") as Record<string, string>);
  return [...new Set(routes)].filter((route) => !/^\/_(not-found|global-error)$/.test(route)).sort();
}

/** Addresses that lead to a route by another name. */
export function rewrites(): string[] {
  const { rewrites: all } = read("routes-manifest.json") as {
    rewrites: { beforeFiles?: { source: string }[]; afterFiles?: { source: string }[] };
  };
  return [...(all.beforeFiles ?? []), ...(all.afterFiles ?? [])].map(({ source }) => source);
}

const each = (make: (language: string) => readonly string[]) => languages.flatMap(make);
const one =
  (...addresses: string[]) =>
  () =>
    addresses;
const inEach =
  (...below: string[]) =>
  () =>
    each((language) => below.map((path) => `/${language}${path}`));
const atPaths =
  (make: (language: string, path: string) => string) =>
  ({ paths }: Guessed) =>
    each((language) => paths.map((path) => make(language, path)));

/** What tells of every language at once is looked at in one. */
const onceAtPaths =
  (make: (path: string) => string) =>
  ({ paths }: Guessed) =>
    paths.map(make);

type Look = (guessed: Guessed) => readonly string[];

/** Public doors: whatever they answer is read. */
export const publicDoors: Readonly<Record<string, Look>> = {
  "/[locale]": inEach(""),
  "/[locale]/[segment]": inEach("/treaties", "/networks", "/bodies", "/pages", "/elsewhere"),
  // As it is now, as of a past day, and as it is known to be.
  "/[locale]/[segment]/[slug]": (guessed) => [
    ...atPaths((language, path) => `/${language}/${path}`)(guessed),
    ...guessed.paths.flatMap((path) => [`/en/${path}?on=2019-06-30`, `/en/${path}?on=2062-01-01`]),
  ],
  "/[locale]/[segment]/[slug]/[...rest]": atPaths((language, path) => `/${language}/${path}/more`),
  "/[locale]/[segment]/[slug]/relations": atPaths((language, path) => `/${language}/${path}/relations`),
  "/[locale]/compare": atPaths(
    (language, path) => `/${language}/compare?entry=cbd&entry=${path.split("/")[1]}`,
  ),
  "/[locale]/[segment]/[slug]/changes": onceAtPaths((path) => `/en/${path}/changes`),
  "/[locale]/[segment]/[slug]/compare": onceAtPaths((path) => `/en/${path}/compare?from=1&to=now`),
  "/[locale]/changes": inEach(
    "/changes",
    "/changes?entry=hunt",
    "/changes?kind=no",
    "/changes?since=2020-01-01",
  ),
  "/[locale]/countries": inEach("/countries"),
  "/[locale]/countries/[code]": inEach("/countries/be", "/countries/fr"),
  "/[locale]/data": inEach("/data"),
  "/[locale]/map": ({ paths }) =>
    each((language) =>
      ["", "?view=world", ...paths.map((path) => `?entry=${path.split("/")[1]}`)].map(
        (asked) => `/${language}/map${asked}`,
      ),
    ),
  "/[locale]/pages/[slug]": atPaths((language, path) => `/${language}/pages/${path.split("/")[1]}`),
  "/[locale]/people": inEach("/people"),
  "/[locale]/people/[slug]": atPaths((language, path) => `/${language}/people/${path.split("/")[1]}`),
  "/[locale]/search": ({ query }) =>
    each((language) =>
      ["", `?q=${query}`, `?q=${query}&page=2`, `?q=${query}&topic=no`, `?sort=changed`].map(
        (asked) => `/${language}/search${asked}`,
      ),
    ),
  "/[locale]/subscribe": (guessed) => [
    ...atPaths((language, path) => `/${language}/subscribe?to=${path}`)(guessed),
    ...each((language) => [`/${language}/subscribe?q=${guessed.query}`]),
  ],
  "/[locale]/subscribe/[step]": inEach(
    "/subscribe/confirm",
    "/subscribe/stop",
    "/subscribe/asked",
    "/subscribe/none",
  ),
  "/[locale]/timeline": ({ query }) =>
    each((language) =>
      ["", `?q=${query}`, `?event=no&q=${query}`].map((asked) => `/${language}/timeline${asked}`),
    ),
  "/[locale]/topics": inEach("/topics"),
  "/[locale]/topics/[topic]": inEach("/topics/biodiversity", "/topics/elsewhere"),
  "/[locale]/units": inEach("/units"),
  "/[locale]/unreadable-day": inEach("/unreadable-day?given=2026-02-31"),
  "/[locale]/units/[slug]": atPaths((language, path) => `/${language}/units/${path.split("/")[1]}`),
  "/.well-known/security.txt": one("/.well-known/security.txt"),
  "/islands/[file]": one("/islands/suggest.000000000000.js", "/islands/none.000000000000.js"),
  "/logo.svg": one("/logo.svg"),
  "/style/[file]": one("/style/public.000000000000.css", "/style/none.000000000000.css"),
  "/look.css": one("/look.css"),
  "/manifest.webmanifest": one("/manifest.webmanifest"),
  "/record/[locale]/[segment]/[slug]/atom": onceAtPaths((path) => `/record/en/${path}/atom`),
  "/record/[locale]/changes/atom": () => each((language) => [`/record/${language}/changes/atom`]),
  "/record/[locale]/[segment]/[slug]/json": atPaths((language, path) => `/record/${language}/${path}/json`),
  "/record/[locale]/[segment]/[slug]/jsonld": atPaths(
    (language, path) => `/record/${language}/${path}/jsonld`,
  ),
  "/record/[locale]/[segment]/[slug]/relations/[form]": ({ paths }) =>
    each((language) =>
      paths.flatMap((path) => ["csv", "svg"].map((form) => `/record/${language}/${path}/relations/${form}`)),
    ),
  "/record/[locale]/compare/csv": atPaths(
    (language, path) => `/record/${language}/compare/csv?entry=cbd&entry=${path.split("/")[1]}`,
  ),
  "/record/[locale]/map/[form]": ({ paths }) =>
    each((language) =>
      ["svg", "csv"].flatMap((form) =>
        ["", ...paths.map((path) => `?entry=${path.split("/")[1]}`)].map(
          (asked) => `/record/${language}/map/${form}${asked}`,
        ),
      ),
    ),
  "/record/[locale]/search/[form]": ({ query }) =>
    each((language) => ["csv", "json"].map((form) => `/record/${language}/search/${form}?q=${query}`)),
  "/record/[locale]/search/suggest": ({ query }) =>
    each((language) => [`/record/${language}/search/suggest?q=${query}`]),
  "/record/[locale]/[segment]/[slug]/cite/[form]": atPaths(
    (language, path) => `/record/${language}/${path}/cite/bibtex`,
  ),
  "/record/[locale]/timeline/[form]": ({ query }) =>
    each((language) =>
      ["csv", "svg"].flatMap((form) =>
        ["", `?q=${query}`].map((asked) => `/record/${language}/timeline/${form}${asked}`),
      ),
    ),
  "/robots.txt": one("/robots.txt"),
  "/share-image/[locale]/[[...path]]": atPaths((language, path) => `/share-image/${language}/${path}`),
  "/sitemap.xml": one("/sitemap.xml", "/sitemap.xml?file=1", "/sitemap.xml?file=2"),
  "/speculation-rules.json": one("/speculation-rules.json"),
};

export const rewrittenDoors: Readonly<Record<string, Look>> = {
  "/:locale(en|fr|nl|de)/search.:form(csv|json)": ({ query }) =>
    each((language) =>
      ["", `?q=${query}`].flatMap((asked) => [
        `/${language}/search.csv${asked}`,
        `/${language}/search.json${asked}`,
      ]),
    ),
  "/:locale(en|fr|nl|de)/search/suggest.json": ({ query }) =>
    each((language) => [`/${language}/search/suggest.json?q=${query}`]),
  "/:locale(en|fr|nl|de)/timeline.:form(svg|png|csv)": ({ query }) =>
    each((language) => ["csv", "svg"].map((form) => `/${language}/timeline.${form}?q=${query}`)),
  "/:locale(en|fr|nl|de)/:segment/:slug/relations.:form(svg|png|csv)": ({ paths }) =>
    each((language) =>
      paths.flatMap((path) => ["csv", "svg"].map((form) => `/${language}/${path}/relations.${form}`)),
    ),
  "/:locale(en|fr|nl|de)/compare.csv": atPaths(
    (language, path) => `/${language}/compare.csv?entry=cbd&entry=${path.split("/")[1]}`,
  ),
  "/:locale(en|fr|nl|de)/changes.atom": inEach(
    "/changes.atom",
    "/changes.atom?kind=treaty",
    "/changes.atom?kind=no",
  ),
  "/:locale(en|fr|nl|de)/:segment/:slug.atom": atPaths((language, path) => `/${language}/${path}.atom`),
  "/:locale(en|fr|nl|de)/:segment/:slug.bib": atPaths((language, path) => `/${language}/${path}.bib`),
  "/:locale(en|fr|nl|de)/:segment/:slug.ris": atPaths((language, path) => `/${language}/${path}.ris`),
  "/:locale(en|fr|nl|de)/:segment/:slug.csl.json": atPaths(
    (language, path) => `/${language}/${path}.csl.json`,
  ),
  "/:locale(en|fr|nl|de)/map.:form(svg|png|csv)": () =>
    each((language) => ["svg", "csv"].map((form) => `/${language}/map.${form}`)),
  "/:locale(en|fr|nl|de)/:segment/:slug.json": atPaths((language, path) => `/${language}/${path}.json`),
  "/:locale(en|fr|nl|de)/:segment/:slug.jsonld": atPaths((language, path) => `/${language}/${path}.jsonld`),
};

/** A door of the desk or of the staff's router, with ids in the place of its parameters. */
export const isStaffDoor = (route: string): boolean => /^\/(desk|api)(\/|$)/.test(route);

export function staffAddresses(route: string, { recordIds }: Guessed): string[] {
  return recordIds.map((id) =>
    route
      .replace(/\[language\]/g, "en")
      .replace(/\[\[?\.\.\.\w+\]\]?/g, "records")
      .replace(/\[\w+\]/g, id),
  );
}
