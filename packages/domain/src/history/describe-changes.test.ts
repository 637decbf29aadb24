import { describe, expect, it } from "vitest";
import type { Language } from "../languages.ts";
import { type Document, parseDocument } from "../record/document.ts";
import { describeChanges } from "./describe-changes.ts";
import { printerOf } from "./printer.ts";
import { sentencesOf } from "./sentences.ts";

const id = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;

const entry = (shared: object = {}, text: object = {}): Document =>
  parseDocument("entry", {
    schemaVersion: 1,
    shared: { slug: "cbd", kind: "treaty", subtype: "convention", activity: "active", ...shared },
    text,
  });

const told = (before: Document, after: Document, language: Language = "en", names: [string, string][] = []) =>
  sentencesOf(
    describeChanges("entry", before, after),
    printerOf(language, [before, after], new Map(names)),
  ).map(({ text }) => text);

const parties = (value: number) => ({
  claim: [
    { id: id(1), figure: "parties", unit: "parties", comparator: "exactly", value, standing: "current" },
  ],
});
const post = (shared: object) => ({ post: [{ id: id(2), type: "cbd-primary", exclusive: true, ...shared }] });
const act = (party: string, on: string, number: number) => ({
  id: id(number),
  party,
  act: "ratification",
  on,
  source: "UNTC",
  confidence: "high",
});

describe("the history says in sentences", () => {
  it("which figure changed, in all languages", () => {
    const sentences = (language: Language) => told(entry(parties(193)), entry(parties(196)), language);
    expect(sentences("en")).toEqual(["Number of parties 193 → 196, in all languages"]);
    expect(sentences("fr")).toEqual(["Nombre de parties 193 → 196, dans toutes les langues"]);
    expect(sentences("nl")).toEqual(["Aantal partijen 193 → 196, in alle talen"]);
    expect(sentences("de")).toEqual(["Zahl der Vertragsparteien 193 → 196, in allen Sprachen"]);
  });

  it("which field of which row was filled in", () => {
    const mailbox = { mailbox: "cbd@example.org" };
    expect(told(entry(post({})), entry(post(mailbox)))).toEqual([
      "Post “CBD national focal point”: Mailbox of the role “cbd@example.org” added",
    ]);
  });

  it("what came into a long list and what went, by name", () => {
    const aliases = (...more: string[]) =>
      entry({
        aliases: [...Array.from({ length: 9 }, (_, at) => `A name of the convention, ${at}`), ...more],
      });
    expect(told(aliases("Old name"), aliases("New name", "Newer name"))).toEqual([
      "Also known as: New name, Newer name added; Old name removed",
    ]);
  });

  it("a source that is no citation by its name", () => {
    const checked = (source: string) => entry({ participation: [{ ...act("BE", "1996-11-22", 3), source }] });
    expect(told(checked("to-be-checked"), checked("UNTC"), "fr")).toEqual([
      "Participation «\u202fBelgique, ratification (22 novembre 1996)\u202f»\u202f: Source «\u202fà vérifier\u202f» → «\u202fUNTC\u202f»",
    ]);
  });

  it("which act of which country is gone", () => {
    const before = entry({ participation: [act("BE", "1996-11-22", 3)] });
    expect(told(before, entry())).toEqual([
      "Participation: Belgium, ratification on 22 November 1996 removed",
    ]);
    expect(told(before, entry(), "de")).toEqual([
      "Beteiligung: Belgien, Ratifikation am 22. November 1996 entfernt",
    ]);
  });

  it("that many rows came, without naming each", () => {
    const many = ["BE", "FR", "NL", "DE", "LU"].map((party, place) => act(party, "1996", 10 + place));
    expect(told(entry(), entry({ participation: many }))).toEqual(["Participation: 5 rows added"]);
  });

  it("which row moved, and no other", () => {
    const rows = ["BE", "FR", "NL"].map((party, place) => act(party, "1996", 10 + place));
    const moved = [rows[2], rows[0], rows[1]];
    expect(told(entry({ participation: rows }), entry({ participation: moved }))).toEqual([
      "Participation: Netherlands, ratification (1996) moved",
    ]);
  });

  it("once what happened to a text in several languages", () => {
    const texts = (word: string) =>
      Object.fromEntries(
        ["en", "fr", "nl", "de"].map((language) => [language, { title: `${word} ${language}` }]),
      );
    expect(told(entry({}, texts("Old")), entry({}, texts("New")))).toEqual([
      "Title reworded, in all languages",
    ]);
    expect(told(entry({}, { fr: { title: "A" } }), entry({}, { fr: { title: "B" } }))).toEqual([
      "Title “A” → “B” (French)",
    ]);
  });

  it("a name in the languages in which it changed", () => {
    const seat = (de: string) => ({
      secretariatSeat: { en: "Montreal", fr: "Montréal", nl: "Montreal", de },
    });
    expect(told(entry(seat("Montreal")), entry(seat("Montréal")))).toEqual([
      "Seat of the secretariat “Montreal” → “Montréal” (German)",
    ]);
  });

  it("records by their names, and none by an id", () => {
    const person = id(9);
    const holds = { assignment: [{ id: id(4), postId: id(2), personId: person, capacity: "primary" }] };
    const sentences = told(entry(post({})), entry({ ...post({}), ...holds }), "en", [[person, "Ada Test"]]);
    expect(sentences).toEqual(["Assignment: Ada Test, CBD national focal point added"]);
    const unnamed = told(entry(post({})), entry({ ...post({}), ...holds }));
    expect(unnamed.join()).not.toContain(person);
  });

  it("values of fields and lists that are declared no longer, by what they were called", () => {
    const old = { ...entry(), shared: { ...entry().shared, oldNumber: 12, activity: "sleeping-deeply" } };
    expect(told(old as Document, entry())).toEqual([
      "Activity sleeping deeply → active",
      "Old number (kept no longer) 12 removed",
    ]);
  });

  it("nothing about what a translation was made from", () => {
    const sources = { title: { language: "en", text: "Title" } };
    const fr = { title: "Titre" };
    expect(told(entry({}, { fr }), entry({}, { fr: { ...fr, sources } }))).toEqual([]);
  });

  it("apart what is for staff", () => {
    const changes = describeChanges("entry", entry(), entry({ staffNote: "Ask again in May" }));
    expect(changes).toMatchObject([{ key: "staffNote", staff: true, what: "added" }]);
  });
});
