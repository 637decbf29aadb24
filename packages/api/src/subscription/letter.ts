/** The letters to a subscriber: one asks the address itself, one says that it follows already, one tells what changed. */
import { printDay } from "@entente/domain/dates/print";
import type { Language } from "@entente/domain/languages";
import type { ChangeLine } from "../changes/view.ts";
import { followWords } from "./words.ts";

export type Letter = {
  readonly subject: string;
  readonly body: string;
  /** Where one click of a mail program ends it. */
  readonly endsAt?: string;
};

/** What a letter ends a subscription with. */
type End = { readonly token: string; readonly endsAt: string };

const stopPage = ({ root }: Places, { token }: End) => `${root}/subscribe/stop?token=${token}`;

/** Where things are, in full. */
export type Places = {
  /** What the register is called. */
  readonly register: string;
  /** Scheme, host and language. */
  readonly root: string;
  readonly timeZone: string;
};

type Named = { readonly name: string; readonly path: string };

/** A subject is one line. */
const line = (text: string) => text.replace(/[\r\n\t]+/g, " ").slice(0, 200);

export function confirmLetter(
  language: Language,
  { name }: Named,
  { register, root }: Places,
  { token, days }: { readonly token: string; readonly days: number },
): Letter {
  const { subject, body } = followWords[language].confirm;
  const link = `${root}/subscribe/confirm?token=${token}`;
  return { subject: line(subject(name)), body: `${body({ name, register, link, days })}\n` };
}

/** For an address that asked for what it follows already: nothing is to be confirmed, and nobody else learns of it. */
export function alreadyLetter(language: Language, { name, path }: Named, places: Places, end: End): Letter {
  const { already } = followWords[language];
  const { register, root } = places;
  const body = already.body({ name, register, link: root + path, stop: stopPage(places, end) });
  return { subject: line(already.subject(name)), body: `${body}\n`, endsAt: end.endsAt };
}

/** What happened to one page, as a block: its name and day, what readers were told, what differs, and its address. */
function blockOf(change: ChangeLine, language: Language, { register, root, timeZone }: Places): string {
  const words = followWords[language].told;
  const { name, place, at, sort, note, sentences, begun, takenBack } = change;
  const head = `${name?.text ?? place?.slug ?? register}, ${printDay(at, language, timeZone)}`;
  const said = [
    ...(note ? [note.text] : []),
    ...(takenBack ? [words.error] : []),
    ...(sort === "withdrawn" ? [words.withdrawn] : []),
  ];
  const differs = sentences.map(({ text }) => text);
  const otherwise = begun.includes("shared") ? words.begun : words.changed;
  const items = [...new Set([...said, ...differs])];
  return [
    head,
    (items.length > 0 ? items : [otherwise]).map((item) => `– ${line(item)}`).join("\n"),
    ...(place ? [`${root}/${place.segment}/${place.slug}`] : []),
  ].join("\n\n");
}

/** @param more whether there are changes that the letter does not hold */
export function toldLetter(
  language: Language,
  followed: Named,
  changes: readonly ChangeLine[],
  places: Places,
  { more, ...end }: End & { readonly more: boolean },
): Letter {
  const words = followWords[language].told;
  const { name, path } = followed;
  const { register, root } = places;
  const link = root + path;
  const stop = stopPage(places, end);
  const blocks = changes.map((change) => blockOf(change, language, places));
  return {
    subject: line(words.subject(name)),
    body: `${[
      words.intro({ name, register }),
      ...blocks,
      ...(more ? [words.more(`${root}/changes`)] : []),
      words.why({ name, link, stop }),
    ].join("\n\n")}\n`,
    endsAt: end.endsAt,
  };
}
