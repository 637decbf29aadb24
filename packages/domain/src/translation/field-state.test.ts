import { describe, expect, it } from "vitest";
import type { TranslationSource } from "../record/document.ts";
import { becomesStale, type PlaceTexts, translationOf } from "./field-state.ts";

/** One place of one language: each step publishes a text, as a minor edit where it is said. */
type Step = { readonly at: number; readonly text: string; readonly minor?: boolean };

const texts = (steps: readonly Step[], draft: string | null = steps.at(-1)?.text ?? null): PlaceTexts => ({
  draft,
  live: steps.at(-1)?.text ?? null,
  history: steps.map(({ at, text, minor = false }) => ({ from: at, text, minor })),
});

const saw = (text: string, rest: Partial<TranslationSource> = {}): TranslationSource => ({
  language: "en",
  text,
  ...rest,
});
const state = (target: PlaceTexts, source: PlaceTexts | null, recorded?: TranslationSource) =>
  translationOf(target, source, recorded)?.state ?? null;

const english = texts([{ at: 1, text: "The Convention" }]);
const french = texts([{ at: 1, text: "La Convention" }]);

describe("a translation is", () => {
  it("missing where the source says something and it does not", () => {
    expect(state(texts([]), english)).toBe("missing");
  });

  it("nothing to speak of where neither says anything", () => {
    expect(state(texts([]), texts([]))).toBeNull();
  });

  it("a draft until it is published, and again once it differs from what is public", () => {
    expect(state(texts([], "La Convention"), english, saw("The Convention"))).toBe("draft");
    expect(state(texts([{ at: 1, text: "La Convention" }], "Convention"), english)).toBe("draft");
  });

  it("live once it is published and the source is what the translator saw", () => {
    expect(state(french, english, saw("The Convention"))).toBe("live");
    expect(state(french, english)).toBe("live");
  });

  it("stale once the source that is public is no longer what the translator saw", () => {
    const changed = texts([
      { at: 1, text: "The Convention" },
      { at: 2, text: "The Treaty" },
    ]);
    expect(state(french, changed, saw("The Convention"))).toBe("stale");
  });

  it("going to be stale once the source changed in the draft and is not published yet", () => {
    const changed = texts([{ at: 1, text: "The Convention" }], "The Treaty");
    expect(state(french, changed, saw("The Convention"))).toBe("will-be-stale");
  });

  it("fresh where it was made from the draft of the source, ahead of what is public", () => {
    const changed = texts([{ at: 1, text: "The Convention" }], "The Treaty");
    expect(state(texts([], "Le Traité"), changed, saw("The Treaty"))).toBe("draft");
  });

  it("confirmed once somebody signed that it is still correct, until the source changes again", () => {
    const signed = (text: string) =>
      saw(text, { confirmedBy: "Ada Test", confirmedAt: "2026-01-02T00:00:00Z" });
    const changed = texts([
      { at: 1, text: "The Convention" },
      { at: 2, text: "The convention" },
    ]);
    expect(state(french, changed, signed("The convention"))).toBe("confirmed");
    const again = texts([
      { at: 1, text: "The convention" },
      { at: 3, text: "The Treaty" },
    ]);
    expect(state(french, again, signed("The convention"))).toBe("stale");
  });

  it("in its source language only missing, draft or live", () => {
    expect(state(english, null)).toBe("live");
    expect(state(texts([{ at: 1, text: "The Convention" }], "The Treaty"), null)).toBe("draft");
    expect(state(texts([]), null)).toBeNull();
  });
});

describe("where nothing was recorded", () => {
  it("the source counts that was public when the present wording was first published", () => {
    const source = texts([
      { at: 1, text: "The Convention" },
      { at: 3, text: "The Treaty" },
    ]);
    expect(translationOf(texts([{ at: 2, text: "La Convention" }]), source)).toEqual({
      state: "stale",
      seen: "The Convention",
    });
    expect(
      state(
        texts([
          { at: 2, text: "La Convention" },
          { at: 4, text: "Le Traité" },
        ]),
        source,
      ),
    ).toBe("live");
  });

  it("publishing the same wording once more makes nothing fresh", () => {
    const source = texts([
      { at: 1, text: "The Convention" },
      { at: 3, text: "The Treaty" },
    ]);
    const twice = texts([
      { at: 2, text: "La Convention" },
      { at: 4, text: "La Convention" },
    ]);
    expect(state(twice, source)).toBe("stale");
  });

  it("a translation that was never published is a draft, and not stale", () => {
    expect(state(texts([], "La Convention"), english)).toBe("draft");
  });
});

describe("nothing becomes stale", () => {
  it("by a minor edit of the source, nor by a row of them", () => {
    const typos = texts([
      { at: 1, text: "The Convetion" },
      { at: 2, text: "The Convention", minor: true },
      { at: 3, text: "The Convention.", minor: true },
    ]);
    expect(state(french, typos, saw("The Convetion"))).toBe("live");
    expect(state(french, typos)).toBe("live");
  });

  it("but a later edit that readers are told of makes it stale all the same", () => {
    const source = texts([
      { at: 1, text: "The Convetion" },
      { at: 2, text: "The Convention", minor: true },
      { at: 3, text: "The Treaty" },
    ]);
    expect(state(french, source, saw("The Convetion"))).toBe("stale");
  });

  it("by spaces and line ends", () => {
    const spaced = texts([
      { at: 1, text: "One two" },
      { at: 2, text: "One\n two " },
    ]);
    expect(state(french, spaced, saw("One two"))).toBe("live");
    expect(state(french, texts([{ at: 1, text: "One two" }], "One  two"), saw("One two"))).toBe("live");
  });

  it("once an older source is restored: the translation made from it is right again", () => {
    const restored = texts([
      { at: 1, text: "The Convention" },
      { at: 2, text: "The Treaty" },
      { at: 3, text: "The Convention" },
    ]);
    expect(state(french, restored, saw("The Convention"))).toBe("live");
  });

  it("by being withdrawn and published again, as moderation does", () => {
    const again = texts([
      { at: 1, text: "The Convention" },
      { at: 5, text: "The Convention" },
    ]);
    expect(state(french, again, saw("The Convention"))).toBe("live");
    expect(state(french, { ...again, live: null, draft: "The Convention" })).toBe("live");
  });
});

it("an older translation that is restored is held against the source it was made from", () => {
  const source = texts([
    { at: 1, text: "The Convention" },
    { at: 2, text: "The Treaty" },
  ]);
  const restored = texts(
    [
      { at: 1, text: "La Convention" },
      { at: 3, text: "Le Traité" },
    ],
    "La Convention",
  );
  expect(state(restored, source, saw("The Convention"))).toBe("stale");
  expect(state(restored, source)).toBe("stale");
});

describe("publishing the source makes out of date", () => {
  const changed = texts([{ at: 1, text: "The Convention" }], "The Treaty");
  const becomes = (target: PlaceTexts, recorded?: TranslationSource) => ({
    together: becomesStale(target, changed, recorded, true),
    alone: becomesStale(target, changed, recorded, false),
  });

  it("a translation of what was public before, whether it goes out too or not", () => {
    expect(becomes(french, saw("The Convention"))).toEqual({ together: true, alone: true });
  });

  it("one that is ready in the draft only while it stays there", () => {
    const ready = texts([{ at: 1, text: "La Convention" }], "Le Traité");
    expect(becomes(ready, saw("The Treaty"))).toEqual({ together: false, alone: true });
  });

  it("nothing where there is no translation, or where it is out of date already", () => {
    expect(becomes(texts([]))).toEqual({ together: false, alone: false });
    const older = saw("The first convention");
    expect(becomes(french, older)).toEqual({ together: false, alone: false });
  });
});
