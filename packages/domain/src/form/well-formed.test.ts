import { describe, expect, it } from "vitest";
import type { Field } from "../fields/field.ts";
import { fieldsOf, type Noun } from "../record/labels.ts";
import { problemOf, readNumber } from "./well-formed.ts";
import { widgetOf } from "./widget-of.ts";

const samples = [
  "1992",
  "1992-04",
  "1992-04-21",
  "1992-02-30",
  "https://example.org",
  "http://example.org/a?b=c",
  "HTTPS://example.org",
  "https:example.org",
  "https://",
  "https://localhost",
  "ftp://example.org",
  "javascript:alert(1)",
  "example.org",
  "mailto:desk@example.org",
  "desk@example.org",
  "desk@example",
  "@example.org",
  "a..b@example.org",
  "bonn-agreement",
  "Bonn Agreement",
  "a--b",
  "#1d6b57",
  "#1d6",
  "<svg viewBox='0 0 1 1'><path d='M0 0'/></svg>",
  "<svg viewBox='0 0 1 1'><script/></svg>",
  "x".repeat(41),
  "x".repeat(20_001),
];

const typed = (noun: Noun, key: string, field: Field) => ({ noun, key, field, widget: widgetOf(field, "") });
const fields = Object.entries(fieldsOf)
  .flatMap(([noun, declared]) =>
    Object.entries(declared as Record<string, Field>).map(([key, field]) => typed(noun as Noun, key, field)),
  )
  .filter(({ widget }) =>
    ["line", "remark", "prose", "date", "day", "slug", "address", "e-mail", "colour", "drawing"].includes(
      widget.type,
    ),
  );

describe("the form and the schema agree", () => {
  it.each(fields)("on $noun $key", ({ field, widget }) => {
    for (const text of samples) {
      expect([text, problemOf(widget, text) === null]).toEqual([text, field.value.safeParse(text).success]);
    }
  });
});

it.each([
  ["1234", 1234],
  ["1 234", 1234],
  ["1.234", 1234],
  ["1,234", 1234],
  ["12,5", 12.5],
  ["-3", -3],
  ["", null],
  ["many", null],
  ["1.2.3", null],
])("the number %j is %s", (text, value) => {
  expect(readNumber({ type: "number", whole: false, min: null, max: null }, text)).toBe(value);
});

it("a number outside of its bounds, or with a fraction where whole ones count, is none", () => {
  const widget = { type: "number", whole: true, min: 1, max: 120 } as const;
  expect([readNumber(widget, "0"), readNumber(widget, "121"), readNumber(widget, "1,5")]).toEqual([
    null,
    null,
    null,
  ]);
});
