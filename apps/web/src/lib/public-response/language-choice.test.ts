import { expect, test } from "vitest";
import { chooseLanguage, languageOf, rememberSwitch } from "./language-choice.ts";

test("a remembered choice comes before what the browser prefers", () => {
  expect(chooseLanguage("a=b; language=nl", "fr")).toBe("nl");
});

test("the best preferred language that the register has is taken, English failing all", () => {
  expect(chooseLanguage(undefined, "pl, fr;q=0.4, de-AT;q=0.8")).toBe("de");
  expect(chooseLanguage("language=xx", "pl")).toBe("en");
  expect(chooseLanguage(undefined, "fr;q=0, nl;q=0.1")).toBe("nl");
});

test("the language of an address is its first part", () => {
  expect(languageOf("/fr/treaties/cbd")).toBe("fr");
  expect(languageOf("/france")).toBeNull();
});

test("only a reader who switches on this site is remembered", () => {
  expect(rememberSwitch("/fr", "here.example.org", "https://here.example.org/en")).toContain("language=fr;");
  expect(rememberSwitch("/fr", "here.example.org", "https://here.example.org/fr/people")).toBeNull();
  expect(rememberSwitch("/fr", "here.example.org", "https://elsewhere.example.org/en")).toBeNull();
  expect(rememberSwitch("/fr", "here.example.org", undefined)).toBeNull();
});
