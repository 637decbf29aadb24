import { describe, expect, it } from "vitest";
import { isUnchecked, sourceName } from "./common-sources.ts";

describe("the name of a source", () => {
  it("is in the reader's language where the source is a common one", () => {
    expect(sourceName("to-be-checked", "fr")).toEqual({ text: "à vérifier", language: "fr" });
    expect(sourceName("replaced-page", "de").text).toContain("frühere Seite");
    expect(isUnchecked("to-be-checked")).toBe(true);
  });

  it("is the citation itself, in English, for every other", () => {
    expect(sourceName("CETAF, who we are", "nl")).toEqual({ text: "CETAF, who we are", language: "en" });
    expect(isUnchecked("CETAF, who we are")).toBe(false);
  });
});
