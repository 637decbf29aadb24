import { expect, test } from "vitest";
import { entityTag, matches } from "./entity-tag.ts";

const body = Buffer.from("page");

test("another encoding or another body has another tag", () => {
  expect(entityTag(body, "br")).not.toBe(entityTag(body, "gzip"));
  expect(entityTag(body, "br")).not.toBe(entityTag(Buffer.from("other"), "br"));
});

test("a tag matches itself in a list, weak or strong", () => {
  const tag = entityTag(body, "br");
  expect(matches(`"x", W/${tag}`, tag)).toBe(true);
  expect(matches('"x"', tag)).toBe(false);
  expect(matches(undefined, tag)).toBe(false);
});
