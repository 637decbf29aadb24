/**
 * Describes the form of a noun in one language. All of it follows from the declared fields: a field that is declared is
 * in the form, in its section, with its label, its help and a widget.
 */
import type { Field, Fields, RecordKind } from "../fields/field.ts";
import type { Language } from "../languages.ts";
import { fieldLabels, fieldsOf, type Noun, nounLabels } from "../record/labels.ts";
import type { ListNoun } from "../record/nouns.ts";
import { termsOf } from "../record/terms.ts";
import { commonSources } from "../vocabulary/common-sources.ts";
import { labelOf } from "../vocabulary/vocabulary.ts";
import type { Form, FormField, FormList, FormOption } from "./form.ts";
import { formerNames } from "./former-names.ts";
import { fieldHelps } from "./helps.ts";
import { sectionsOf } from "./sections.ts";
import { summaries } from "./summaries.ts";
import { widgetOf } from "./widget-of.ts";

type Labels = Readonly<Record<string, Readonly<Record<Language, string>> | null>>;

function describeField(noun: Noun, key: string, field: Field, language: Language): FormField {
  return {
    key,
    label: (fieldLabels[noun] as Labels)[key]?.[language] ?? key,
    help: (fieldHelps[noun] as Labels)[key]?.[language] ?? null,
    required: field.required,
    staff: field.audience === "staff",
    scope: field.scope,
    widget: widgetOf(field, `${noun}.${key}`),
  };
}

const describeList = (noun: ListNoun, language: Language): FormList => ({
  noun,
  label: nounLabels[noun][language],
  fields: Object.entries(fieldsOf[noun] as Fields).map(([key, field]) =>
    describeField(noun, key, field, language),
  ),
  summary: summaries[noun],
});

function optionsOf(noun: Noun, key: string, language: Language): FormOption[] | null {
  const terms = termsOf(noun, key);
  if (!terms) return null;
  return Object.entries(terms).map(([value, names]) => {
    const also = key === "party" || key === "country" ? formerNames[value] : undefined;
    return { value, name: names[language], ...(also ? { also } : {}) };
  });
}

const sources = (language: Language): FormOption[] =>
  commonSources.keys.map((value) => ({ value, name: labelOf(commonSources, value, language) }));

const timeZones = (): FormOption[] =>
  Intl.supportedValuesOf("timeZone").map((zone) => ({ value: zone, name: zone.replaceAll("_", " ") }));

/** Describes the form of one kind of record in the language of whoever edits. */
export function describeForm(kind: RecordKind, language: Language): Form {
  const own = Object.entries(fieldsOf[kind] as Fields);
  const sections = sectionsOf[kind].map(({ key, heading, lists = [] }) => ({
    key,
    heading: heading[language],
    fields: own
      .filter(([, field]) => field.section === key)
      .map(([name, field]) => describeField(kind, name, field, language)),
    lists: lists.map((noun) => describeList(noun, language)),
  }));
  const nouns: Noun[] = [kind, ...sectionsOf[kind].flatMap(({ lists = [] }) => lists)];
  const options = Object.fromEntries(
    nouns.flatMap((noun) =>
      Object.keys(fieldsOf[noun]).flatMap((key) => {
        const list = optionsOf(noun, key, language);
        return list ? [[`${noun}.${key}`, list] as const] : [];
      }),
    ),
  );
  return {
    kind,
    sections,
    options: {
      ...options,
      ...(kind === "institute" ? { "time-zones": timeZones() } : {}),
      ...(kind === "entry" ? { sources: sources(language) } : {}),
    },
  };
}
