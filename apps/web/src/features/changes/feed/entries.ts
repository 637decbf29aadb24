/** Changes as entries of a feed. Their ids never change: neither with a new address of a page nor with a new name. */
import type { ChangeAct, ChangeLine } from "@entente/api/changes/view";
import type { Words } from "@entente/api/shared/view";
import { inLanguage, pathOf } from "@/lib/addresses.ts";
import { inDay } from "@/lib/public-response/stay-in-day.ts";
import type { Reader } from "@/lib/reader.ts";
import { changesWordsIn } from "@/messages/changes.ts";
import { compareAddress } from "../change-address.ts";
import { kindOf, namelessIn, saidOf } from "../said.ts";
import { escaped, type FeedEntry } from "./atom.ts";

/** A tag by RFC 4151: whose register it is, since when, and what is named. */
export const tagOf = ({ origin }: Reader, begun: Date, what: string): string =>
  `tag:${new URL(origin).hostname},${begun.toISOString().slice(0, 10)}:${what}`;

/** An address with its host, in the day that is read. */
export const wholeAddress = ({ origin, day }: Reader, address: string): string =>
  origin + (day ? inDay(address, day.day) : address);

const inOwnLanguage = ({ text, language }: Words, reader: Reader) =>
  language === reader.language ? escaped(text) : `<span lang="${language}">${escaped(text)}</span>`;

const paragraph = (html: string) => `<p>${html}</p>`;
const listOf = (said: readonly string[]) =>
  said.length === 0 ? "" : `<ul>${said.map((text) => `<li>${escaped(text)}</li>`).join("")}</ul>`;

const nameOf = (line: ChangeLine, reader: Reader) => line.name?.text ?? namelessIn(line, reader);

const pageOf = ({ place }: ChangeLine, reader: Reader) =>
  wholeAddress(reader, inLanguage(reader.language, place ? pathOf(place.segment, place.slug) : "/changes"));

function comparedAt({ place, version, sentences }: ChangeLine, reader: Reader): string | null {
  if (!place || version === null || version === 1 || sentences.length === 0) return null;
  const path = pathOf(place.segment, place.slug);
  return wholeAddress(reader, compareAddress(reader.language, path, version - 1, version));
}

const said = (line: ChangeLine, reader: Reader) => [...new Set(saidOf(line, reader))];

/** One record and what was done to it. */
export function entryOfLine(line: ChangeLine, begun: Date, reader: Reader): FeedEntry {
  const sentences = said(line, reader);
  const told = line.note?.text.split("\n")[0] ?? sentences[0];
  return {
    id: tagOf(reader, begun, `${reader.language}/changes/${line.actId}/${line.recordId}/${line.sort}`),
    title: [nameOf(line, reader), told].filter(Boolean).join(" – "),
    published: line.at,
    updated: line.updatedAt,
    page: pageOf(line, reader),
    compared: comparedAt(line, reader),
    kind: { term: line.kind, label: kindOf(line, reader) },
    html: (line.note ? paragraph(inOwnLanguage(line.note, reader)) : "") + listOf(sentences),
  };
}

/** Several records that were changed together. */
function entryOfSeveral(act: ChangeAct, begun: Date, reader: Reader): FeedEntry {
  const { records: counted, moreRecords, title } = changesWordsIn(reader.language);
  const items = act.lines.map((line) => {
    const name = `<a href="${escaped(pageOf(line, reader))}">${escaped(nameOf(line, reader))}</a>`;
    const own = line.note && !act.note ? paragraph(inOwnLanguage(line.note, reader)) : "";
    return `<li>${name}${own}${listOf(said(line, reader))}</li>`;
  });
  const left = act.records - act.lines.length;
  return {
    id: tagOf(reader, begun, `${reader.language}/changes/${act.id}`),
    title: `${act.note?.text.split("\n")[0] ?? title} (${counted(act.records)})`,
    published: act.at,
    updated: act.updatedAt,
    page: wholeAddress(reader, inLanguage(reader.language, "/changes")),
    compared: null,
    kind: null,
    html:
      (act.note ? paragraph(inOwnLanguage(act.note, reader)) : "") +
      `<ul>${items.join("")}</ul>` +
      (left > 0 ? paragraph(escaped(moreRecords(left))) : ""),
  };
}

export function entryOfAct(act: ChangeAct, begun: Date, reader: Reader): FeedEntry {
  const [line] = act.lines;
  return line && act.lines.length === 1
    ? entryOfLine(line, begun, reader)
    : entryOfSeveral(act, begun, reader);
}
