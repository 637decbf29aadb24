/** One page of every kind, below its language. The treaty is the one with the most parties. */
export const weighedPages = [
  { kind: "home", path: "" },
  { kind: "treaty", path: "/treaties/cbd" },
  { kind: "treaty (regional)", path: "/treaties/ospar" },
  { kind: "body", path: "/bodies/ipbes" },
  { kind: "network", path: "/networks/eurogoos" },
  { kind: "person", path: "/people/patrick-grootaert" },
  { kind: "people", path: "/people" },
  { kind: "unit", path: "/units/od-nature" },
  { kind: "units", path: "/units" },
  { kind: "country", path: "/countries/be" },
  { kind: "countries", path: "/countries" },
  { kind: "topic", path: "/topics/biodiversity" },
  { kind: "topics", path: "/topics" },
  { kind: "search", path: "/search?q=bio" },
  { kind: "data", path: "/data" },
  { kind: "missing", path: "/treaties/there-is-no-such-treaty" },
] as const;
