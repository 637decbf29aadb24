import { describe, expect, it } from "vitest";
import { parseDocument } from "../record/document.ts";
import { hintsFor } from "./hints.ts";

const entry = (purpose: string, shared: object = {}) =>
  parseDocument("entry", { schemaVersion: 1, shared, text: { en: { title: "A title", purpose } } });
const codes = (purpose: string, shared?: object) =>
  hintsFor("entry", entry(purpose, shared), "en").map(({ code, about }) => `${code}: ${about}`);

const words = (count: number) => `Some${" word".repeat(count - 1)}.`;

describe("a hint", () => {
  it("is given for a sentence of more than thirty words, and names its field", () => {
    expect(codes(words(30))).toEqual([]);
    const [hint] = hintsFor("entry", entry(words(31)), "en");
    expect(hint).toMatchObject({ code: "long-sentence", path: ["text", "en", "purpose"] });
  });

  it("is given for a paragraph that is long, not for a list of short items", () => {
    const item = Array.from({ length: 12 }, () => words(12));
    expect(codes(item.join(" "))).toEqual([expect.stringContaining("long-paragraph")]);
    expect(codes(item.map((one) => `- ${one}`).join("\n"))).toEqual([]);
  });

  it.each([
    ["[here](https://example.org)", "vague-link: here"],
    ["[](https://example.org)", "empty-link: https://example.org"],
    ["[https://example.org](https://example.org)", "bare-link: https://example.org"],
  ])("is given for the link %s", (prose, expected) => expect(codes(prose)).toEqual([expected]));

  it("is given for a heading that skips a level", () => {
    expect(codes("## One\n\ntext\n\n### Two")).toEqual([]);
    expect(codes("## One\n\ntext\n\n#### Three")).toEqual(["heading-skipped: Three"]);
  });

  it("is given for words in capitals", () =>
    expect(codes("PLEASE READ THIS PAGE WITH CARE before")).toEqual([expect.stringContaining("capitals")]));

  it("is given for an abbreviation that nobody explains", () => {
    expect(codes("The SBSTTA meets.")).toEqual(["unexplained: SBSTTA"]);
    expect(codes("The Subsidiary Body (SBSTTA) meets. The SBSTTA is large.")).toEqual([]);
    expect(codes("The SBSTTA meets.", { acronym: "SBSTTA" })).toEqual([]);
  });

  it("is given for a figure that is typed, not for one that the register keeps", () => {
    expect(codes("It has 196 parties today.")).toEqual(["typed-figure: 196 parties"]);
    expect(codes("It has [196 parties](claim:2f1d0f5e-8d4b-4a38-9f9c-0a4f0d0f4a11) today.")).toEqual([]);
  });

  it("is given to nobody whose language is not begun", () =>
    expect(hintsFor("entry", entry("x"), "de")).toEqual([]));
});
