/** The texts that leave the register to be translated. */
import type { StaffClient } from "@entente/db/clients";
import type { Authorized } from "@entente/domain/access/authorize";
import { Refusal } from "@entente/domain/errors";
import type { Language } from "@entente/domain/languages";
import { type TextPlace, textAt, textPlaces } from "@entente/domain/translation/places";
import { draftName } from "../draft-name.ts";
import { labelOf } from "../label-of.ts";
import { type RecordTexts, translationAt } from "../record-texts.ts";
import type { HandOut, handOutChoices } from "../view.ts";
import { largestHandOut } from "../xliff/format.ts";
import { documentOf, fileOf, type UnitOut } from "../xliff/write.ts";
import { idsIn } from "./matrix.ts";
import { firstLanguage, textsOf } from "./texts.ts";

type Choice = {
  readonly language: Language;
  readonly from: Language;
  readonly which: (typeof handOutChoices)[number];
  readonly recordId: string | null;
};

/** How many records are read in one go. */
const atOnce = 200;

const isChosen = (state: UnitOut["state"], which: Choice["which"]) =>
  which === "all" || state === which || (which === "stale" && state === "will-be-stale");

function unitOut(texts: RecordTexts, place: TextPlace, choice: Choice, first: Language): UnitOut[] {
  const { language, from, which } = choice;
  const source = textAt(texts.draft.text[from], place.path);
  if (source === null) return [];
  const target = textAt(texts.draft.text[language], place.path);
  const told = translationAt(texts, language, first, place.path);
  const state = told.translation?.state ?? "missing";
  if (!isChosen(state, which)) return [];
  const seen = told.source === from ? (told.translation?.seen ?? null) : null;
  return [
    {
      path: place.path,
      label: labelOf(place, language),
      state,
      source,
      target,
      seen: state === "stale" || state === "will-be-stale" ? seen : null,
    },
  ];
}

/**
 * A file of the chosen texts of one record, or of all in reach, until the file is full.
 * @throws Refusal "invalid-input" where both languages are one, or "nothing-changed" where there is nothing to translate
 */
export async function handOut(
  db: StaffClient,
  { actor }: Authorized<"record.read">,
  choice: Choice,
): Promise<HandOut> {
  const { language, from, recordId } = choice;
  if (language === from) throw new Refusal("invalid-input", "Choose two different languages.");
  const everything = { kind: null, unitId: null };
  const ids = recordId ? [recordId] : await idsIn(db, actor.scope.units, everything);
  const first = await firstLanguage(db);
  const files: string[] = [];
  let [size, units, read] = [0, 0, 0];
  for (; read < ids.length && size < largestHandOut; read += atOnce) {
    const some = ids.slice(read, read + atOnce);
    const texts = await textsOf(db, some);
    for (const id of some) {
      const one = texts.get(id);
      const own = one
        ? textPlaces(one.kind, one.draft.shared).flatMap((place) => unitOut(one, place, choice, first))
        : [];
      if (!one || own.length === 0) continue;
      const file = fileOf({ recordId: id, name: draftName(one.draft, from), units: own }, language);
      files.push(file);
      size += Buffer.byteLength(file);
      units += own.length;
    }
  }
  if (units === 0) throw new Refusal("nothing-changed", "There is nothing of this kind to translate.");
  return { xml: documentOf({ from, language }, files), units, left: Math.max(0, ids.length - read) };
}
