/** What a change says in sentences, for a page and for a feed alike. */

import type { ChangeLine } from "@entente/api/changes/view";
import { listFormat } from "@entente/domain/formatters";
import type { Part } from "@entente/domain/record/parts";
import { parts as everyPart } from "@entente/domain/record/parts";
import { entryKinds } from "@entente/domain/vocabulary/entry-kinds";
import { capital } from "@/lib/capital.ts";
import { dayText } from "@/lib/dates.ts";
import { nameOf } from "@/lib/languages.ts";
import type { Reader } from "@/lib/reader.ts";
import { changesWordsIn } from "@/messages/changes.ts";

/** Some parts in a row: "facts, English and French". */
export function partsListed(parts: readonly Part[], { language }: Reader): string {
  const sorted = everyPart.filter((part) => parts.includes(part));
  return listFormat(language).format(
    sorted.map((part) => (part === "shared" ? changesWordsIn(language).facts : nameOf(part, language))),
  );
}

/** What kind of record it is, at the beginning of a line. */
export function kindOf({ kind }: Pick<ChangeLine, "kind">, { language, words }: Reader): string {
  if (kind === "institute") return changesWordsIn(language).settings;
  return capital(
    kind === "person" || kind === "unit" || kind === "page"
      ? words.search.kinds[kind]
      : entryKinds.terms[kind].label[language],
  );
}

/** What to call it, where its name is not to be shown. */
export function namelessIn({ kind }: Pick<ChangeLine, "kind">, { language }: Reader): string {
  const words = changesWordsIn(language);
  return kind === "institute" ? words.settings : kind === "person" ? words.somebody : words.something;
}

function saidOfWithdrawal({ how, parts, into }: ChangeLine, reader: Reader): string[] {
  const words = changesWordsIn(reader.language);
  const sort = how ?? "explained";
  return [
    parts.includes("shared") ? words.withdrawn[sort] : words.withdrawnParts[sort](partsListed(parts, reader)),
    ...(into ? [words.into(into.name.text)] : []),
  ];
}

function saidOfError({ takenBack, parts }: ChangeLine, reader: Reader): string[] {
  if (!takenBack) return [];
  const words = changesWordsIn(reader.language);
  const day = dayText(takenBack.at, reader);
  return takenBack.parts.length === parts.length
    ? [words.allTakenBack(day)]
    : [words.takenBack(partsListed(takenBack.parts, reader), day)];
}

/** That it is new, or which of its languages are. */
function saidOfBeginning({ version, begun }: ChangeLine, reader: Reader): string[] {
  const words = changesWordsIn(reader.language);
  if (begun.length === 0) return [];
  return version === 1 && begun.includes("shared")
    ? [words.newRecord]
    : [words.begun(partsListed(begun, reader))];
}

/** Everything but the note. */
export const saidOf = (line: ChangeLine, reader: Reader): string[] =>
  line.sort === "withdrawn"
    ? saidOfWithdrawal(line, reader)
    : [
        ...saidOfError(line, reader),
        ...saidOfBeginning(line, reader),
        ...line.sentences.map(({ text }) => text),
      ];
