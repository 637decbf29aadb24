/** Events in the reader's words: what happened, whose it is, and what a mark is called. */
import type { TimelineEvent } from "@entente/api/timeline/view";
import { partyName } from "@entente/domain/countries/countries";
import { printDate } from "@entente/domain/dates/print";
import { involvementFunctions } from "@entente/domain/vocabulary/involvement-functions";
import { membershipKinds } from "@entente/domain/vocabulary/membership-kinds";
import { participationActs } from "@entente/domain/vocabulary/participation-acts";
import { postTypes } from "@entente/domain/vocabulary/post-types";
import { labelOf } from "@entente/domain/vocabulary/vocabulary";
import { inLanguage, personPath, unitPath } from "@/lib/addresses.ts";
import type { Reader } from "@/lib/reader.ts";
import { timelineWordsIn } from "@/messages/timeline.ts";

type Told = {
  /** "adopted", "post taken up". */
  readonly what: string;
  /** The post, the task, the kind of membership. */
  readonly as: string | null;
  /** The person or the unit, with their page where they have one. */
  readonly who: { readonly name: string; readonly href: string | null } | null;
};

/** What happened, with whom it happened to. */
export function toldEvent(event: TimelineEvent, { language }: Reader): Told {
  const { happened } = timelineWordsIn(language);
  if (event.kind === "act") {
    return {
      what: labelOf(participationActs, event.act, language),
      as: null,
      who: { name: partyName(event.party, language), href: null },
    };
  }
  if (event.kind === "post") {
    const { post, person, organisation, phase } = event;
    const name = person?.name ?? organisation;
    const href = person ? inLanguage(language, personPath(person)) : null;
    return {
      what: happened[`post-${phase}`],
      as: post.title?.[language] ?? labelOf(postTypes, post.type, language),
      who: name ? { name, href } : null,
    };
  }
  if (event.kind === "membership" || event.kind === "task") {
    const as =
      event.kind === "membership"
        ? labelOf(membershipKinds, event.membership, language)
        : labelOf(involvementFunctions, event.function, language);
    const who = {
      name: event.unit.acronym ?? event.unit.name[language],
      href: inLanguage(language, unitPath(event.unit)),
    };
    return { what: happened[`${event.kind}-${event.phase}`], as, who };
  }
  return { what: happened[event.kind], as: null, who: null };
}

/** The whole of it in one line: "22 May 1992: Convention on Biological Diversity (CBD), adopted". */
export function eventLine(event: TimelineEvent, reader: Reader): string {
  const { acronym, title } = event.entry;
  const name = acronym && !title.text.includes(acronym) ? `${title.text} (${acronym})` : title.text;
  const { what, as, who } = toldEvent(event, reader);
  const date = printDate(event.on, reader.language);
  return `${date}: ${[name, who?.name, what, as].filter(Boolean).join(", ")}`;
}

/** What stands beside a mark: as short as it can be told apart. */
export function markLabel(event: TimelineEvent, reader: Reader, several: boolean): string {
  const entry = event.entry.acronym ?? event.entry.title.text;
  if (event.kind === "act" && several) return `${entry} · ${event.party}`;
  const who = event.kind === "act" ? null : toldEvent(event, reader).who;
  return who ? `${who.name} · ${entry}` : entry;
}
