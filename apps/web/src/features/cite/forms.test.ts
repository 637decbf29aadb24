import { expect, it } from "vitest";
import { apa } from "./apa.ts";
import type { Citation } from "./citation.ts";
import { citationForms } from "./forms.ts";

const citation: Citation = {
  id: "treaties-test-en-2026-11-30",
  title: "50 % of {sea} & land_use: a \\ #1\nTreaty",
  author: "Example Institute",
  register: "Register of tests",
  issued: "2026-03-01",
  accessed: "2026-11-30",
  url: "https://example.org/en/treaties/test?on=2026-11-30",
  language: "en",
};

it("a title can hold every sign that BibTeX takes for a command", () => {
  expect(citationForms.bibtex.write(citation)).toBe(`@misc{treaties-test-en-2026-11-30,
  author = {{Example Institute}},
  title = {{50 \\% of \\{sea\\} \\& land\\_use: a \\textbackslash{} \\#1 Treaty}},
  howpublished = {Register of tests},
  year = {2026},
  month = mar,
  url = {https://example.org/en/treaties/test?on=2026-11-30},
  urldate = {2026-11-30},
  language = {en}
}
`);
});

it("RIS has one tag a line, and ends", () => {
  const lines = citationForms.ris.write(citation).split("\r\n");
  expect(lines[0]).toBe("TY  - ELEC");
  expect(lines.at(-2)).toBe("ER  - ");
  for (const line of lines.slice(0, -1)) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
  expect(lines).toContain("DA  - 2026/03/01/");
  expect(lines).toContain("UR  - https://example.org/en/treaties/test?on=2026-11-30");
});

it("CSL-JSON holds dates in numbers and the author as one name", () => {
  expect(JSON.parse(citationForms.csl.write(citation))).toEqual([
    {
      id: "treaties-test-en-2026-11-30",
      type: "webpage",
      title: citation.title,
      author: [{ literal: "Example Institute" }],
      publisher: "Example Institute",
      "container-title": "Register of tests",
      issued: { "date-parts": [[2026, 3, 1]] },
      accessed: { "date-parts": [[2026, 11, 30]] },
      URL: citation.url,
      language: "en",
    },
  ]);
});

it.each([
  ["en", "(2026, 1 March).", "Retrieved 30 November 2026, from https://"],
  ["fr", "(2026, 1er mars).", "Consulté le 30 novembre 2026, à l’adresse https://"],
  ["nl", "(2026, 1 maart).", "Geraadpleegd op 30 november 2026, van https://"],
  ["de", "(2026, 1. März).", "Abgerufen am 30. November 2026, von https://"],
] as const)("APA in %s begins with who and when, and ends with the address", (language, when, from) => {
  const { before, after } = apa(citation, language);
  expect(before).toBe(`Example Institute. ${when} `);
  expect(after).toContain(`Register of tests. ${from}`);
});
