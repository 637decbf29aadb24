/** Writes a hand-out. */
import type { Language, Localized } from "@entente/domain/languages";
import type { FieldState } from "@entente/domain/translation/field-state";
import { coreNamespace, markOf, ownNamespace, unwritable } from "./format.ts";

export type UnitOut = {
  readonly path: string;
  readonly label: string;
  readonly state: FieldState;
  readonly source: string;
  readonly target: string | null;
  /** What the source said when this was translated, where it says something else now. */
  readonly seen: string | null;
};

export type RecordOut = {
  readonly recordId: string;
  readonly name: string;
  readonly units: readonly UnitOut[];
};

type Pair = { readonly from: Language; readonly language: Language };

const markup: Localized = {
  en: "Keep the marks of Markdown. In [words](claim:…), [words](record:…) and other links translate only the words.",
  fr: "Conservez les signes Markdown. Dans [mots](claim:…), [mots](record:…) et les autres liens, ne traduisez que les mots.",
  nl: "Behoud de Markdown-tekens. Vertaal in [woorden](claim:…), [woorden](record:…) en andere links alleen de woorden.",
  de: "Behalten Sie die Markdown-Zeichen bei. Übersetzen Sie in [Wörter](claim:…), [Wörter](record:…) und anderen Verweisen nur die Wörter.",
};

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\r": "&#13;",
};
const escaped = (text: string) => text.toWellFormed().replace(/[&<>"\r]/g, (sign) => entities[sign] ?? sign);
const content = (text: string) =>
  escaped(text).replace(
    unwritable,
    (sign) => `<cp hex="${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}"/>`,
  );
const plain = (text: string) => escaped(text.replace(unwritable, ""));

const stateOf: Readonly<Record<FieldState, "initial" | "translated" | "final">> = {
  missing: "initial",
  stale: "initial",
  "will-be-stale": "initial",
  draft: "translated",
  live: "final",
  confirmed: "final",
};

const note = (category: string, text: string) => `<note category="${category}">${plain(text)}</note>`;

function unit({ path, label, state, source, target, seen }: UnitOut): string {
  const before = seen === null ? "" : note("source-before", seen);
  const translation =
    target === null ? "" : `\n        <target xml:space="preserve">${content(target)}</target>`;
  return `    <unit id="${escaped(path)}" canResegment="no" e:was="${markOf(target)}">
      <notes>${note("field", label)}${before}</notes>
      <segment state="${stateOf[state]}">
        <source xml:space="preserve">${content(source)}</source>${translation}
      </segment>
    </unit>`;
}

/** One record of a hand-out. */
export const fileOf = ({ recordId, name, units }: RecordOut, language: Language): string =>
  `  <file id="${recordId}" original="/desk/records/${recordId}" canResegment="no">
    <notes>${note("record", name)}${note("markup", markup[language])}</notes>
${units.map(unit).join("\n")}
  </file>`;

/** The whole of it. */
export const documentOf = ({ from, language }: Pair, files: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="${coreNamespace}" xmlns:e="${ownNamespace}" version="2.1" srcLang="${from}" trgLang="${language}">
${files.join("\n")}
</xliff>
`;
