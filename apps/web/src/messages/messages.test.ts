import { languages } from "@entente/domain/languages";
import { expect, test } from "vitest";
import { messagesIn } from "./messages.ts";

test("one is singular and two is plural in every language", () => {
  for (const language of languages) {
    const { posts } = messagesIn(language).homePage.counts;
    expect(posts(1)).not.toBe(posts(2));
  }
});

test("French sets a narrow space before high punctuation and inside guillemets", () => {
  const texts = JSON.stringify(messagesIn("fr"));
  expect(texts).not.toMatch(/ [:;!?»]|« /);
  expect(messagesIn("fr").search.matched("x")).toContain("«\u202fx\u202f»");
});

test("English and German use their own quotation marks", () => {
  expect(messagesIn("en").search.matched("x")).toContain("“x”");
  expect(messagesIn("de").search.matched("x")).toContain("„x“");
});
