import { describe, expect, it } from "vitest";
import { languages } from "../languages.ts";
import { fieldsOf, type Noun } from "../record/labels.ts";
import { listsOf, recordKinds } from "../record/nouns.ts";
import { describeForm } from "./describe.ts";

const nounsOf = (kind: (typeof recordKinds)[number]): Noun[] => [kind, ...listsOf[kind]];

describe.each(recordKinds)("the form of a %s", (kind) => {
  const form = describeForm(kind, "en");
  const shown = form.sections.flatMap(({ fields, lists }) => [
    ...fields.map(({ key }) => `${kind}.${key}`),
    ...lists.flatMap(({ noun, fields: own }) => own.map(({ key }) => `${noun}.${key}`)),
  ]);

  it("shows each declared field exactly once", () => {
    const declared = nounsOf(kind).flatMap((noun) =>
      Object.keys(fieldsOf[noun]).map((key) => `${noun}.${key}`),
    );
    expect(shown.toSorted()).toEqual(declared.toSorted());
  });

  it("has something in each section", () => {
    const empty = form.sections.filter(({ fields, lists }) => fields.length + lists.length === 0);
    expect(empty).toEqual([]);
  });

  it("knows every closed list that its fields choose from", () => {
    const fields = form.sections.flatMap((section) => [
      ...section.fields,
      ...section.lists.flatMap((list) => list.fields),
    ]);
    const named = fields.flatMap(({ widget }) => ("options" in widget ? [widget.options] : []));
    expect(Object.keys(form.options).toSorted()).toEqual([...new Set(named)].toSorted());
    for (const options of Object.values(form.options)) expect(options.length).toBeGreaterThan(1);
  });

  it.each(languages)("reads in %s and travels as plain values", (language) => {
    const described = describeForm(kind, language);
    expect(JSON.parse(JSON.stringify(described))).toEqual(described);
    expect(described.sections.every(({ heading }) => heading !== "")).toBe(true);
  });
});

const fieldOf = (kind: (typeof recordKinds)[number], key: string) =>
  describeForm(kind, "fr")
    .sections.flatMap(({ fields }) => fields)
    .find((field) => field.key === key);

describe("a field", () => {
  it.each([
    ["entry", "title", { type: "line", max: 200 }],
    ["entry", "purpose", { type: "prose", max: 4000 }],
    ["entry", "staffNote", { type: "remark", max: 4000 }],
    ["entry", "slug", { type: "slug" }],
    ["entry", "kind", { type: "select", options: "entry.kind" }],
    ["entry", "topics", { type: "several", options: "entry.topics" }],
    ["entry", "aliases", { type: "lines", max: 120 }],
    ["entry", "adoptedOn", { type: "date" }],
    ["entry", "confirmedOn", { type: "day" }],
    ["entry", "homePosition", { type: "number", whole: true, min: 1, max: null }],
    ["entry", "depositary", { type: "names", max: 200, all: true }],
    ["entry", "officialTitles", { type: "names", max: 400, all: false }],
    ["entry", "statusSourceUrl", { type: "address", mail: false }],
    ["unit", "parentId", { type: "record", kind: "unit" }],
    ["institute", "securityContact", { type: "address", mail: true }],
    ["institute", "timeZone", { type: "select", options: "time-zones" }],
    ["institute", "languages", { type: "several", options: "institute.languages" }],
    ["institute", "accentColour", { type: "colour" }],
    ["institute", "logo", { type: "drawing", max: 20_000 }],
  ] as const)("of %s named %s is shown by what its schema says", (kind, key, widget) => {
    expect(fieldOf(kind, key)?.widget).toEqual(widget);
  });

  it("says in the editor's language what it is, whether publishing demands it and whether readers see it", () => {
    expect(fieldOf("entry", "translatorNote")).toMatchObject({
      label: "Note pour la traduction",
      required: false,
      staff: true,
      scope: "language",
    });
    expect(fieldOf("entry", "title")).toMatchObject({ required: true, staff: false, scope: "language" });
  });
});
