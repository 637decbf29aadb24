/** What a line of the audit log changed, in words: the name of each value, and what it was and is. */

import { auditKeys, auditValues, roleNames, yesOrNo } from "@entente/domain/access/audit-words";
import { printMoment, printNumber } from "@entente/domain/dates/print";
import type { RecordKind } from "@entente/domain/fields/field";
import { languageName } from "@entente/domain/formatters";
import { isLanguage, type Language } from "@entente/domain/languages";
import { fieldLabels } from "@entente/domain/record/labels";
import { labelOf, type Vocabulary } from "@entente/domain/vocabulary/vocabulary";
import type { AuditChange } from "./view.ts";

type Values = Readonly<Record<string, unknown>>;
export type Told = { readonly before: unknown; readonly after: unknown; readonly kind: RecordKind | null };
type Reader = {
  readonly language: Language;
  /** The register's clock. */
  readonly timeZone: string;
  /** Names of accounts and records, by id. */
  readonly names: ReadonlyMap<string, string>;
};

/** These say whom or what a line is about, which stands beside it already. */
const aside = new Set(["account", "session", "by", "changeSet", "changeSetId"]);
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const moment = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;
const facts = { en: "facts", fr: "données", nl: "gegevens", de: "Angaben" } as const;

const isObject = (value: unknown): value is Values =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isEmpty = (value: unknown) =>
  value === null || value === undefined || value === "" || (Array.isArray(value) && value.length === 0);

const inVocabulary = (list: Vocabulary, key: string, language: Language): string | null =>
  (list.keys as readonly string[]).includes(key) ? labelOf(list, key, language) : null;

/** "endedSessions" becomes "ended sessions". */
const spelled = (key: string) =>
  key
    .replace(/[-_]/g, " ")
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase();

function labelOfKey(key: string, kind: RecordKind | null, language: Language): string {
  const own =
    kind && (fieldLabels[kind] as Readonly<Record<string, Readonly<Record<Language, string>>>>)[key];
  return own?.[language] ?? inVocabulary(auditKeys, key, language) ?? spelled(key);
}

const isCoded = (key: string): key is keyof typeof auditValues => key in auditValues;

function textOf(text: string, key: string, { language, names, timeZone }: Reader): string {
  if (key === "role") return inVocabulary(roleNames, text, language) ?? text;
  if (isCoded(key)) return inVocabulary(auditValues[key], text, language) ?? text;
  if (["parts", "languages", "language"].includes(key)) {
    if (isLanguage(text)) return languageName(text, language);
    if (text === "shared") return facts[language];
  }
  if (uuid.test(text)) return names.get(text) ?? text.slice(0, 8);
  return moment.test(text) ? printMoment(new Date(text), language, timeZone) : text;
}

/** A value in words; null where there is none. */
function wordsOf(value: unknown, key: string, kind: RecordKind | null, reader: Reader): string | null {
  if (isEmpty(value)) return null;
  if (typeof value === "boolean") return labelOf(yesOrNo, `${value}`, reader.language);
  if (typeof value === "number") return printNumber(value, reader.language);
  if (typeof value === "string") return textOf(value, key, reader);
  if (Array.isArray(value)) {
    return value
      .map((one) => wordsOf(one, key, kind, reader))
      .filter((one) => one !== null)
      .join(", ");
  }
  if (!isObject(value)) return String(value);
  const entries = Object.entries(value).filter(([, one]) => !isEmpty(one));
  // The same words in several languages: the reader's, or else the first.
  if (entries.length > 0 && entries.every(([tag]) => isLanguage(tag))) {
    const [first] = entries;
    return wordsOf(value[reader.language] ?? first?.[1], key, kind, reader);
  }
  return entries
    .map(
      ([inner, one]) => `${labelOfKey(inner, kind, reader.language)}: ${wordsOf(one, inner, kind, reader)}`,
    )
    .join(" · ");
}

/** The ids that a line names, whose names its words need. */
export function idsIn(value: unknown): string[] {
  if (typeof value === "string") return uuid.test(value) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap(idsIn);
  return isObject(value) ? Object.values(value).flatMap(idsIn) : [];
}

/** The account that a line is about, beside the one who acted. */
export function subjectOf({
  before,
  after,
}: Pick<Told, "before" | "after">): { id: string; name: string } | null {
  for (const told of [after, before]) {
    if (!isObject(told) || typeof told.account !== "string" || !uuid.test(told.account)) continue;
    return { id: told.account, name: String(told.name ?? told.email ?? "") };
  }
  return null;
}

/** Each value that differs, in the order in which it was written down. */
export function changesOf({ before, after, kind }: Told, reader: Reader): AuditChange[] {
  const [was, is] = [isObject(before) ? before : {}, isObject(after) ? after : {}];
  const both = isObject(before) && isObject(after);
  const keys = [...new Set([...Object.keys(was), ...Object.keys(is)])].filter((key) => !aside.has(key));
  return keys.flatMap((key) => {
    const change = {
      label: labelOfKey(key, kind, reader.language),
      before: wordsOf(was[key], key, kind, reader),
      after: wordsOf(is[key], key, kind, reader),
    };
    return change.before === change.after && (both || change.after === null) ? [] : [change];
  });
}
