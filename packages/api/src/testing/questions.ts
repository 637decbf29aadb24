/** A question for every procedure of the public router. One that is missing here fails the tests. */
import { marker } from "@entente/db/testing/marked";

const language = "en";

/** A search with everything by which one can be narrowed. */
const narrowed = {
  q: "test",
  kind: ["treaty"],
  subtype: ["convention"],
  topic: ["taxonomy"],
  area: ["north-sea"],
  function: ["reporting"],
  unit: ["unit"],
  within: true,
  post: ["contact-person"],
  role: ["board"],
  "part-of": ["other"],
  country: ["BE"],
  status: ["party"],
  "in-force-on": "2020-01-01",
  sort: "changed",
};

export const questions: Record<string, readonly object[]> = {
  "country.byCode": [{ language, code: "BE" }],
  "country.list": [{ language }],
  "entry.bySlug": [
    { language, slug: "entry" },
    { language, slug: "former" },
    { language, slug: "entri" },
  ],
  "entry.list": [{ language }],
  "home.get": [{ language }],
  "institute.get": [{ language }],
  "map.get": [
    { language },
    { language, entry: "entry", country: "BE", "in-force-on": "2020-01-01", view: "world" },
    { language, entry: "no-such-entry" },
  ],
  "page.bySlug": [
    { language, slug: "page" },
    { language, slug: "paage" },
  ],
  "person.bySlug": [
    { language, slug: "person" },
    { language, slug: "persom" },
  ],
  "person.list": [{ language }],
  "search.byName": [
    { language, query: "test" },
    { language, query: "conventoin" },
    { language, query: marker },
  ],
  "search.find": [
    { language },
    { language, ...narrowed, page: 1 },
    { language, q: "conventoin" },
    { language, q: marker },
  ],
  "search.list": [
    { language },
    { language, ...narrowed },
    { language, q: "conventoin" },
    { language, q: marker },
  ],
  "sitemap.get": [{}],
  "topic.bySlug": [{ language, topic: "taxonomy" }],
  "topic.list": [{ language }],
  "unit.bySlug": [
    { language, slug: "unit" },
    { language, slug: "unti" },
  ],
  "unit.list": [{ language }],
};
