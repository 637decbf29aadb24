import { expect, it } from "vitest";
import { parseDocument } from "./document.ts";
import { placeOf } from "./place-of.ts";

const id = "2f1d0f5e-8d4b-4a38-9f9c-0a4f0d0f4a11";
const document = parseDocument("entry", { schemaVersion: 1, shared: { post: [{ id }] }, text: {} });

it("a row is named by its id", () =>
  expect(placeOf(document, { part: "shared", path: ["post", 0, "type"] })).toEqual([
    "shared",
    "post",
    id,
    "type",
  ]));

it("a field of a language stands below the language", () =>
  expect(placeOf(document, { part: "fr", path: ["title"] })).toEqual(["text", "fr", "title"]));

it("a field with parts of its own keeps them", () =>
  expect(placeOf(document, { part: "shared", path: ["name", "de"] })).toEqual(["shared", "name", "de"]));
