import fc from "fast-check";
import { expect, test } from "vitest";
import { wordPieces } from "./word-pieces.ts";

const text = (pieces: ReturnType<typeof wordPieces>, without: "added" | "removed") =>
  pieces
    .filter((piece) => !piece[without])
    .map(({ value }) => value)
    .join("");

test("words that were replaced one after the other are one replacement", () => {
  expect(wordPieces("States undertake to act.", "Nearly all parties act.")).toEqual([
    { value: "States undertake to", removed: true },
    { value: "Nearly all parties", added: true },
    { value: " act." },
  ]);
});

test("a word that came in stands alone", () => {
  expect(wordPieces("two seals", "two grey seals")).toEqual([
    { value: "two " },
    { value: "grey ", added: true },
    { value: "seals" },
  ]);
});

test("paragraphs are kept apart", () => {
  const pieces = wordPieces("one\n\ntwo", "three\n\nfour");
  expect(pieces).toContainEqual({ value: "\n\n" });
});

test("both texts stand in the pieces, whole", () => {
  const words = fc.array(fc.constantFrom("a", "b", "c", " ", "\n", ", ")).map((some) => some.join(""));
  fc.assert(
    fc.property(words, words, (before, after) => {
      const pieces = wordPieces(before, after);
      expect(text(pieces, "added")).toBe(before);
      expect(text(pieces, "removed")).toBe(after);
    }),
  );
});
