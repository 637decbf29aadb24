/**
 * What could make a text easier to read, for eye and ear. A hint stops nobody: it names a place and a reason.
 * After the plain-language rules that public bodies agree on: short sentences, links that say where they lead,
 * headings in order, no shouting, no figure typed that grows old.
 */
import type { Fields, RecordKind } from "../fields/field.ts";
import type { Language } from "../languages.ts";
import type { Document, Row, Values } from "../record/document.ts";
import { type ListNoun, listFields, listsOf, recordFields } from "../record/nouns.ts";
import { blocksOf } from "./plain.ts";
import { ageing, saysNothing } from "./words.ts";

export const hintCodes = [
  "long-sentence",
  "long-paragraph",
  "empty-link",
  "vague-link",
  "bare-link",
  "heading-skipped",
  "capitals",
  "unexplained",
  "typed-figure",
] as const;
export type HintCode = (typeof hintCodes)[number];

export type Hint = {
  readonly code: HintCode;
  /** The field, as a path in the document. */
  readonly path: readonly string[];
  /** The words that it is about, shortened. */
  readonly about: string;
};

type Found = { readonly code: HintCode; readonly about: string };

/** Words in a sentence, and in a paragraph, from which on reading it is work. */
const longSentence = 30;
const longParagraph = 130;
const shown = 60;

const short = (text: string) => (text.length > shown ? `${text.slice(0, shown).trimEnd()}…` : text);
const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;

function ofSentences(block: string, language: Language): Found[] {
  const sentences = [...new Intl.Segmenter(language, { granularity: "sentence" }).segment(block)];
  const long = sentences.filter(({ segment }) => wordsIn(segment) > longSentence);
  return [
    ...long.map(({ segment }) => ({ code: "long-sentence" as const, about: short(segment.trim()) })),
    ...(wordsIn(block) > longParagraph ? [{ code: "long-paragraph" as const, about: short(block) }] : []),
  ];
}

function ofLinks(prose: string, language: Language): Found[] {
  return [...prose.matchAll(/(?<!!)\[([^\]]*)\]\(([^)\s]*)[^)]*\)/g)].flatMap(
    ([, text = "", address = ""]): Found[] => {
      const said = text.replace(/[*_`]/g, "").trim();
      if (said === "") return [{ code: "empty-link", about: short(address) }];
      if (saysNothing[language].includes(said.toLowerCase())) return [{ code: "vague-link", about: said }];
      return /^(https?:\/\/|www\.)/i.test(said) ? [{ code: "bare-link", about: short(said) }] : [];
    },
  );
}

function ofHeadings(prose: string): Found[] {
  let above = 1;
  return [...prose.matchAll(/^(#{1,6})\s+(.*)$/gm)].flatMap(([, marks = "", title = ""]): Found[] => {
    const skipped = marks.length > above + 1;
    above = marks.length;
    return skipped ? [{ code: "heading-skipped", about: short(title) }] : [];
  });
}

function ofWords(text: string, known: ReadonlySet<string>, language: Language): Found[] {
  const shouted = text.match(/(?:\p{Lu}{4,}[\s-]+){2,}\p{Lu}{4,}/u)?.[0];
  const short3 = [...new Set(text.match(/(?<![\p{L}\d(])\p{Lu}{3,8}(?![\p{L}\d)])/gu) ?? [])];
  const unexplained = shouted
    ? []
    : short3.filter((word) => !known.has(word) && !text.includes(`(${word})`) && !text.includes(`${word} (`));
  const figure = text.match(ageing[language])?.[0];
  return [
    ...(shouted ? [{ code: "capitals" as const, about: short(shouted) }] : []),
    ...unexplained.slice(0, 3).map((word) => ({ code: "unexplained" as const, about: word })),
    ...(figure ? [{ code: "typed-figure" as const, about: figure }] : []),
  ];
}

function ofText(prose: string, known: ReadonlySet<string>, language: Language): Found[] {
  const blocks = blocksOf(prose);
  // A figure that the register keeps up by itself is a link of its own kind.
  const typed = prose.replace(/\[[^\]]*\]\(claim:[^)]*\)/g, "");
  return [
    ...blocks.flatMap((block) => ofSentences(block, language)),
    ...ofLinks(prose, language),
    ...ofHeadings(prose),
    ...ofWords(blocksOf(typed).join("\n"), known, language),
  ];
}

/** Abbreviations that a reader of this page knows by then: its own and those of its names. */
function knownIn({ shared }: Document): Set<string> {
  const names = [shared.acronym, ...(Array.isArray(shared.aliases) ? shared.aliases : [])];
  return new Set(names.filter((name): name is string => typeof name === "string"));
}

/** Every hint about one language's text, field by field in the order of the form. */
export function hintsFor(kind: RecordKind, document: Document, language: Language): Hint[] {
  const text = document.text[language];
  if (!text) return [];
  const known = knownIn(document);
  const ofFields = (fields: Fields, values: Values, at: readonly string[]): Hint[] =>
    Object.entries(fields)
      .filter(([, field]) => field.scope === "language" && field.audience === "public")
      .flatMap(([key]) => {
        const value = values[key];
        if (typeof value !== "string") return [];
        return ofText(value, known, language).map((found) => ({ ...found, path: [...at, key] }));
      });
  const rows = listsOf[kind].flatMap((noun: ListNoun) =>
    ((document.shared[noun] ?? []) as readonly Row[]).flatMap(({ id }) =>
      ofFields(listFields[noun], text.rows?.[id] ?? {}, ["text", language, "rows", id]),
    ),
  );
  return [...ofFields(recordFields[kind], text, ["text", language]), ...rows];
}
