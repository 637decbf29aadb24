/** A document whose every field that takes words holds one nonsense word, so that it can be looked for anywhere. */
import { randomUUID } from "node:crypto";
import type { RecordKind } from "@entente/domain/fields/field";
import { describeForm } from "@entente/domain/form/describe";
import type { FormField } from "@entente/domain/form/form";
import { languages } from "@entente/domain/languages";

type Values = Record<string, unknown>;
export type Content = {
  schemaVersion: number;
  shared: Values;
  text: Record<string, Values & { rows?: Record<string, Values> }>;
};

const inAll = (value: string) => Object.fromEntries(languages.map((language) => [language, value]));

/** The word in the form that the field takes; undefined where it takes no words. */
function marked({ widget }: FormField, word: string): unknown {
  switch (widget.type) {
    case "line":
    case "remark":
    case "prose":
      return word;
    case "lines":
      return [word];
    case "names":
      return inAll(word);
    case "address":
      return `https://${word}.example.org/`;
    case "e-mail":
      return `${word}@example.org`;
    default:
      return undefined;
  }
}

const markedIn = (fields: readonly FormField[], scope: FormField["scope"], word: string): Values =>
  Object.fromEntries(
    fields
      .filter((field) => field.scope === scope)
      .map((field) => [field.key, marked(field, word)])
      .filter(([, value]) => value !== undefined),
  );

/** Puts the word into every field of a document, and into a new row of every list. */
export function markEverything(kind: RecordKind, content: Content, word: string): Content {
  const { sections } = describeForm(kind, "en");
  const fields = sections.flatMap((section) => section.fields);
  const lists = sections.flatMap((section) => section.lists);
  const post = randomUUID();
  const rows = lists.map(({ noun, fields: of }) => {
    const id = noun === "post" ? post : randomUUID();
    const more = noun === "assignment" ? { postId: post } : {};
    return {
      noun,
      id,
      row: { ...markedIn(of, "shared", word), ...more, id },
      text: markedIn(of, "language", word),
    };
  });
  const shared = { ...content.shared, ...markedIn(fields, "shared", word) };
  for (const { noun, row } of rows) shared[noun] = [...((content.shared[noun] as Values[]) ?? []), row];
  const text = Object.fromEntries(
    languages.map((language) => {
      const before = content.text[language] ?? {};
      const inRows = Object.fromEntries(
        rows.filter((row) => Object.keys(row.text).length > 0).map((row) => [row.id, row.text]),
      );
      const own = { ...before, ...markedIn(fields, "language", word) };
      return [language, { ...own, rows: { ...before.rows, ...inRows } }];
    }),
  );
  return { ...content, shared, text };
}
