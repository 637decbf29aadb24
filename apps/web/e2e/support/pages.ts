/** One address of every kind of public page, below its language. */
export const languages = ["en", "fr", "nl", "de"] as const;

export const pageKinds = {
  home: "",
  treaty: "/treaties/cbd",
  body: "/bodies/ipbes",
  network: "/networks/gbif",
  person: "/people/patrick-grootaert",
  people: "/people",
  unit: "/units/od-nature",
  units: "/units",
  country: "/countries/be",
  countries: "/countries",
  topic: "/topics/biodiversity",
  topics: "/topics",
  page: "/pages/accessibility",
  search: "/search?q=bio",
  timeline: "/timeline",
  "narrowed timeline": "/timeline?event=act&from=1980&until=1999",
  "relations of a treaty": "/treaties/cbd/relations",
  "relations of a unit": "/units/rbins/relations",
  "relations of a person": "/people/patrick-grootaert/relations",
  compare: "/compare",
  "compared entries": "/compare?entry=cbd&entry=cites&entry=ospar&entry=gbif",
  "compared countries": "/compare?country=be&country=eu",
  changes: "/changes",
  versions: "/treaties/cbd/changes",
  compared: "/treaties/cbd/compare",
  map: "/map",
  "map of a treaty": "/map?entry=ospar&in-force-on=2010-01-01&country=BE",
  "map of the world": "/map?entry=ascobans&view=world",
  data: "/data",
  subscribe: "/subscribe?to=treaties/cbd",
  confirm: "/subscribe/confirm?token=x",
  asked: "/subscribe/asked",
  missing: "/treaties/there-is-no-such-treaty",
} as const;

export type PageKind = keyof typeof pageKinds;
export const kinds = Object.keys(pageKinds) as PageKind[];
