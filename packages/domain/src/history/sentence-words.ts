/** How each language says that something was added, removed, changed or moved. */
import { languageName, listFormat } from "../formatters.ts";
import { type Language, type Localized, languages } from "../languages.ts";

export type SentenceWords = {
  readonly quoted: (text: string) => string;
  /** What the sentence is about, and what is said of it. */
  readonly about: (subject: string, said: string) => string;
  readonly changed: (what: string, before: string, after: string) => string;
  readonly added: (what: string) => string;
  readonly removed: (what: string) => string;
  readonly moved: (what: string) => string;
  readonly reworded: (what: string) => string;
  readonly manyAdded: (count: number) => string;
  readonly manyRemoved: (count: number) => string;
  readonly manyMoved: (count: number) => string;
  /** "number of parties" */
  readonly numberOf: (things: string) => string;
  readonly inAllLanguages: (sentence: string) => string;
  readonly inSome: (sentence: string, names: string) => string;
  readonly keptNoLonger: (what: string) => string;
};

const vowel = /^[aeiouyéèêâîôœ]/i;

export const sentenceWords: Localized<SentenceWords> = {
  en: {
    quoted: (text) => `“${text}”`,
    about: (subject, said) => `${subject}: ${said}`,
    changed: (what, before, after) => `${what} ${before} → ${after}`,
    added: (what) => `${what} added`,
    removed: (what) => `${what} removed`,
    moved: (what) => `${what} moved`,
    reworded: (what) => `${what} reworded`,
    manyAdded: (count) => `${count} rows added`,
    manyRemoved: (count) => `${count} rows removed`,
    manyMoved: (count) => `${count} rows moved`,
    numberOf: (things) => `number of ${things}`,
    inAllLanguages: (sentence) => `${sentence}, in all languages`,
    inSome: (sentence, names) => `${sentence} (${names})`,
    keptNoLonger: (what) => `${what} (kept no longer)`,
  },
  fr: {
    quoted: (text) => `«\u202f${text}\u202f»`,
    about: (subject, said) => `${subject}\u202f: ${said}`,
    changed: (what, before, after) => `${what} ${before} → ${after}`,
    added: (what) => `${what} (ajout)`,
    removed: (what) => `${what} (retrait)`,
    moved: (what) => `${what} (déplacement)`,
    reworded: (what) => `${what} (nouvelle rédaction)`,
    manyAdded: (count) => `ajout de ${count} lignes`,
    manyRemoved: (count) => `retrait de ${count} lignes`,
    manyMoved: (count) => `déplacement de ${count} lignes`,
    numberOf: (things) => (vowel.test(things) ? `nombre d’${things}` : `nombre de ${things}`),
    inAllLanguages: (sentence) => `${sentence}, dans toutes les langues`,
    inSome: (sentence, names) => `${sentence} (${names})`,
    keptNoLonger: (what) => `${what} (n’est plus conservé)`,
  },
  nl: {
    quoted: (text) => `“${text}”`,
    about: (subject, said) => `${subject}: ${said}`,
    changed: (what, before, after) => `${what} ${before} → ${after}`,
    added: (what) => `${what} toegevoegd`,
    removed: (what) => `${what} verwijderd`,
    moved: (what) => `${what} verplaatst`,
    reworded: (what) => `${what} herschreven`,
    manyAdded: (count) => `${count} rijen toegevoegd`,
    manyRemoved: (count) => `${count} rijen verwijderd`,
    manyMoved: (count) => `${count} rijen verplaatst`,
    numberOf: (things) => `aantal ${things}`,
    inAllLanguages: (sentence) => `${sentence}, in alle talen`,
    inSome: (sentence, names) => `${sentence} (${names})`,
    keptNoLonger: (what) => `${what} (wordt niet meer bijgehouden)`,
  },
  de: {
    quoted: (text) => `„${text}“`,
    about: (subject, said) => `${subject}: ${said}`,
    changed: (what, before, after) => `${what} ${before} → ${after}`,
    added: (what) => `${what} hinzugefügt`,
    removed: (what) => `${what} entfernt`,
    moved: (what) => `${what} verschoben`,
    reworded: (what) => `${what} neu gefasst`,
    manyAdded: (count) => `${count} Zeilen hinzugefügt`,
    manyRemoved: (count) => `${count} Zeilen entfernt`,
    manyMoved: (count) => `${count} Zeilen verschoben`,
    numberOf: (things) => `Zahl der ${things}`,
    inAllLanguages: (sentence) => `${sentence}, in allen Sprachen`,
    inSome: (sentence, names) => `${sentence} (${names})`,
    keptNoLonger: (what) => `${what} (wird nicht mehr geführt)`,
  },
};

/** The names of some languages, listed: "French and German". */
export function languagesListed(some: readonly Language[], reader: Language): string {
  const sorted = languages.filter((language) => some.includes(language));
  return listFormat(reader).format(sorted.map((language) => languageName(language, reader)));
}
