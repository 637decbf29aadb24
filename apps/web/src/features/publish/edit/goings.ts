/** What can be taken off the public side in one act: the whole page, or one language of it. */
import type { Language } from "@entente/domain/languages";
import type { Part } from "@entente/domain/record/parts";
import type { Panel } from "./panel.ts";

export type Going = "page" | Language;

const isLanguage = (part: Part): part is Language => part !== "shared";

/** What this person may withdraw, the page first. Where one language is all there is, it goes with its page. */
export function goings({ kind, parts, mayWithdraw }: Panel): Going[] {
  const live = parts.filter((part) => part.live).map(({ part }) => part);
  // The institute is on every page.
  const whole =
    kind !== "institute" && live.includes("shared") && live.every((part) => mayWithdraw.includes(part));
  const languages = mayWithdraw.filter(isLanguage);
  return [...(whole ? (["page"] as const) : []), ...(whole && languages.length < 2 ? [] : languages)];
}

/** The parts that go with it. */
export const partsOf = (going: Going, { parts }: Panel): Part[] =>
  going === "page" ? parts.filter(({ live }) => live).map(({ part }) => part) : [going];
