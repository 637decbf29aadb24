/** Puts together what the page of publishing shows, from what the router answers. */
import type { PendingView } from "@entente/api/pending/view";
import type { PartMissing, PartState, RecordView } from "@entente/api/record/view";
import { fieldName } from "@entente/domain/history/said-of-value";
import { languages } from "@entente/domain/languages";
import type { Document } from "@entente/domain/record/document";
import { nounLabels } from "@entente/domain/record/labels";
import { type ListNoun, listFields } from "@entente/domain/record/nouns";
import { placeOf } from "@entente/domain/record/place-of";
import { momentIn } from "@/features/account/moment.ts";
import { capital } from "@/lib/capital.ts";
import { fieldAddress } from "@/lib/desk/field-address.ts";
import type { DeskReader } from "@/lib/desk/reader.ts";
import { fill } from "@/lib/fill.ts";
import { nameOf } from "@/lib/languages.ts";
import { formWords } from "@/messages/desk/form.ts";
import { publishWords } from "@/messages/desk/publish.ts";
import { troubleWords } from "@/messages/desk/troubles.ts";
import type { Panel, PanelPart } from "./edit/panel.ts";

type Known = {
  readonly record: RecordView;
  readonly missing: readonly PartMissing[];
  readonly pending: PendingView;
  readonly reader: DeskReader;
};

/** "Post → Type", in the language of the desk. */
function placeName(kind: RecordView["kind"], path: readonly string[], reader: DeskReader): string {
  const [part, first = "", , inRow] = path;
  if (part === "text") return fieldName(kind, path[2] ?? "", reader.language);
  if (!(first in listFields)) return fieldName(kind, first, reader.language);
  const noun = first as ListNoun;
  const label = nounLabels[noun][reader.language];
  return inRow ? `${label} → ${fieldName(noun, inRow, reader.language)}` : label;
}

function missingIn({ record, missing, reader }: Known, part: PartState["part"]): PanelPart["missing"] {
  const document = record.content as unknown as Document;
  const { addressTaken, addressReserved } = formWords[reader.language];
  return (missing.find((one) => one.part === part)?.missing ?? []).map((one) => {
    const path = placeOf(document, one);
    const slug = String(document.shared.slug ?? "");
    const address = one.problem === "address-taken" || one.problem === "address-reserved";
    const text =
      one.problem === "address-taken"
        ? fill(addressTaken, { slug, name: one.owner ?? "" })
        : one.problem === "address-reserved"
          ? fill(addressReserved, { slug })
          : placeName(record.kind, path, reader);
    return { text, address, href: fieldAddress(record.id, path) };
  });
}

function statusOf({ state, since, by, at, does }: PartState, reader: DeskReader): string {
  const moment = momentIn(reader);
  const { states, toBeWithdrawn } = reader.words.records;
  const said = does === "withdraw" ? toBeWithdrawn : states[state];
  const when = at ?? since;
  return [said, ...(when ? [moment(when)] : []), ...(by ? [by] : [])].join(" · ");
}

/** Everything that the forms of the page work with. */
export function panelOf(known: Known): Panel {
  const { record, pending, reader } = known;
  const { language, institute } = reader;
  const words = publishWords[language];
  return {
    recordId: record.id,
    kind: record.kind,
    parts: record.parts.map((state) => ({
      part: state.part,
      name: state.part === "shared" ? words.facts : capital(nameOf(state.part, language)),
      status: statusOf(state, reader),
      waits: state.state === "in-review" || state.state === "scheduled",
      live: state.publishedAt !== null,
      withdrawn: state.withdrawn,
      changed: state.changed,
      begun: state.state !== "missing",
      sentences: pending.sentences.filter(({ parts }) => parts.includes(state.part)),
      missing: missingIn(known, state.part),
      mayPublish: pending.may.publish.includes(state.part),
      maySubmit: pending.may.submit.includes(state.part),
    })),
    languages: languages.map((one) => ({ language: one, name: nameOf(one, language) })),
    reader: language,
    timeZone: institute.timeZone,
    liveSlug: pending.liveSlug,
    draftSlug: pending.draftSlug,
    addressAlone: pending.addressAlone,
    formerSlug: pending.formerSlug,
    becomesStale: pending.becomesStale,
    mayWithdraw: pending.may.withdraw,
    mayTrash: pending.may.trash,
    words,
    troubles: troubleWords[language],
  };
}
