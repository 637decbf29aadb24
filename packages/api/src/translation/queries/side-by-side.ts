/** One record in two languages: every field with its source, its state, and what the translator saw. */
import type { StaffClient } from "@entente/db/clients";
import type { Authorized } from "@entente/domain/access/authorize";
import { Refusal } from "@entente/domain/errors";
import type { Fields } from "@entente/domain/fields/field";
import { rowName } from "@entente/domain/history/row-name";
import { type Language, languages } from "@entente/domain/languages";
import { fieldsOf, nounLabels } from "@entente/domain/record/labels";
import type { ListNoun } from "@entente/domain/record/nouns";
import { type TextPlace, textAt, textPlaces } from "@entente/domain/translation/places";
import type { ZodString } from "zod";
import { printerFor } from "../../history/queries/read.ts";
import { labelOf } from "../label-of.ts";
import { type RecordTexts, translationAt } from "../record-texts.ts";
import type { SideBySide } from "../view.ts";
import { firstLanguage, textsOf } from "./texts.ts";

type Pair = { readonly language: Language; readonly from: Language | null; readonly reader: Language };

/** A field with more room than this is written in paragraphs. */
const oneLine = 600;

const declared = ({ noun, key }: TextPlace) => {
  const field = (fieldsOf[noun] as Fields)[key];
  const max = (field?.value as ZodString | undefined)?.maxLength ?? oneLine;
  return { required: field?.required ?? false, max, prose: max > oneLine };
};

function stateAt(texts: RecordTexts, { path }: TextPlace, language: Language, first: Language) {
  const { source, recorded, translation } = translationAt(texts, language, first, path);
  return {
    state: translation?.state ?? null,
    seen: translation?.seen ?? null,
    seenIn: translation?.seen ? source : null,
    confirmedBy: recorded?.confirmedBy ?? null,
    confirmedAt: recorded?.confirmedAt ?? null,
  };
}

/** The languages from which one can translate: those that were begun, the register's first before the others. */
function sourcesFor({ draft }: RecordTexts, language: Language, first: Language): Language[] {
  const begun = languages.filter((one) => one !== language && draft.text[one] !== undefined);
  return [...begun.filter((one) => one === first), ...begun.filter((one) => one !== first)];
}

/**
 * The record side by side.
 * @throws Refusal "not-found" where there is no such record, or no other language to translate from
 */
export async function readSideBySide(
  db: StaffClient,
  { resource }: Authorized<"record.read">,
  { language, from, reader }: Pair,
): Promise<SideBySide> {
  const { recordId = "" } = resource;
  const [first, all] = await Promise.all([firstLanguage(db), textsOf(db, [recordId])]);
  const texts = all.get(recordId);
  if (!texts) throw new Refusal("not-found", "This record does not exist, or it is in the trash.");
  const sources = sourcesFor(texts, language, first);
  const chosen = sources.find((one) => one === from) ?? sources[0] ?? first;
  const printer = await printerFor(db, [texts.draft], reader);
  const note = texts.draft.text[chosen]?.translatorNote;
  return {
    language,
    from: chosen,
    sources,
    translatorNote: typeof note === "string" ? note : null,
    fields: textPlaces(texts.kind, texts.draft.shared).map((place) => ({
      path: place.path,
      label: labelOf(place, reader),
      list: place.row ? nounLabels[place.noun][reader] : null,
      row: place.row ? rowName(place.noun as ListNoun, place.row, printer) : null,
      ...declared(place),
      ...stateAt(texts, place, language, first),
      source: textAt(texts.draft.text[chosen], place.path),
    })),
  };
}
