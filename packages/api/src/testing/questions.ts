/** A question for every procedure of the public router. One that is missing here fails the tests. */
import { marker } from "@entente/db/testing/marked";

const language = "en";

/** The entry that is asked for by its id. */
export const askedRecord = "6f1c2f0e-9d0a-4c37-8f59-0d5f3a1b7c20";

/** The person that is asked for by their id. */
export const askedPerson = "1d7c5a52-3f0b-4b7e-8a52-6a1f9f0c4e11";

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

/** Changes with everything by which they can be narrowed. */
const changed = {
  entry: "entry",
  kind: "treaty",
  text: "en",
  topic: "taxonomy",
  unit: "unit",
  since: "2020-01-01",
};

/** What a timeline is asked besides. */
const years = { event: ["adopted"], from: 1990, until: 1999 };

export const questions: Record<string, readonly object[]> = {
  "changes.list": [{ language }, { language, ...changed, page: 1 }, { language, entry: marker }],
  "changes.feed": [{ language }, { language, ...changed }],
  "changes.ofRecord": [
    { language, kind: "entry", slug: "entry", page: 1 },
    { language, kind: "person", slug: "former" },
  ],
  "changes.feedOfRecord": [{ language, kind: "entry", slug: "entry" }],
  "changes.compare": [
    { language, kind: "entry", slug: "entry", from: null, to: null },
    { language, kind: "unit", slug: "unit", from: 1, to: "now" },
    { language, kind: "entry", slug: "entry", from: 99, to: "now" },
  ],
  "compare.choices": [{ language }],
  "compare.countries": [
    { language, countries: ["BE", "FR"] },
    { language, countries: ["BE", "FR"], differences: true, page: 1 },
  ],
  "compare.countriesList": [{ language, countries: ["BE", "FR"], differences: true, skip: 0 }],
  "compare.entries": [
    { language, entries: ["entry", "other"] },
    { language, entries: ["former", "conventoin"] },
  ],
  "country.byCode": [{ language, code: "BE" }],
  "country.list": [{ language }],
  "day.about": [{ on: "2020-01-01" }],
  "day.holders": [{ language, recordId: askedRecord, on: "2020-01-01" }],
  "day.posts": [{ language, recordId: askedPerson, on: "2020-01-01" }],
  "day.placeOf": [{ language, recordId: askedRecord }],
  "day.recordAt": [
    { language, kind: "entry", slug: "entry" },
    { language, kind: "entry", slug: "former" },
  ],
  "entry.bySlug": [
    { language, slug: "entry" },
    { language, slug: "former" },
    { language, slug: "entri" },
  ],
  "entry.list": [{ language }],
  "home.get": [{ language }],
  "institute.get": [{ language }],
  "map.binding": [{ parties: ["BE", "FR"] }, { parties: ["BE"], "in-force-on": "2010-01-01" }],
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
  "relation.around": [
    { language, kind: "entry", slug: "entry" },
    { language, kind: "unit", slug: "unit", page: 1 },
    { language, kind: "person", slug: "persom" },
  ],
  "relation.list": [{ language, kind: "entry", slug: "entry" }],
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
  "search.suggest": [
    { language, q: "te" },
    { language, q: "conventoin" },
    { language, q: marker },
  ],
  "sitemap.file": [{ file: 1 }, { file: 2 }],
  "sitemap.files": [{}],
  "subscription.followed": [
    { language, to: "treaties/entry", search: "" },
    { language, to: null, search: "q=test&topic=taxonomy" },
  ],
  "timeline.list": [{ language }, { language, ...narrowed, ...years, skip: 0 }],
  "timeline.page": [{ language }, { language, ...narrowed, ...years, page: 1 }],
  "topic.bySlug": [{ language, topic: "taxonomy" }],
  "topic.list": [{ language }],
  "unit.bySlug": [
    { language, slug: "unit" },
    { language, slug: "unti" },
  ],
  "unit.list": [{ language }],
};
