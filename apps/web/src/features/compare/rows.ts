/** What is compared of entries, row by row: the page and the file show the same. */
import type { EntryView } from "@entente/api/entry/view";
import { partyName } from "@entente/domain/countries/countries";
import { printDate, printNumber } from "@entente/domain/dates/print";
import { entryLabels } from "@entente/domain/entry/labels";
import { statusLabel } from "@entente/domain/participation/status-labels";
import { areas } from "@entente/domain/vocabulary/areas";
import { claimUnits } from "@entente/domain/vocabulary/claim-units";
import { entryActivities } from "@entente/domain/vocabulary/entry-activities";
import { entryKinds } from "@entente/domain/vocabulary/entry-kinds";
import { entrySubtypes } from "@entente/domain/vocabulary/entry-subtypes";
import { involvementFunctions } from "@entente/domain/vocabulary/involvement-functions";
import { membershipKinds } from "@entente/domain/vocabulary/membership-kinds";
import { participationActs } from "@entente/domain/vocabulary/participation-acts";
import { postTypes } from "@entente/domain/vocabulary/post-types";
import { relationKinds } from "@entente/domain/vocabulary/relation-kinds";
import { topics } from "@entente/domain/vocabulary/topics";
import { labelOf } from "@entente/domain/vocabulary/vocabulary";
import { figureText } from "@/features/entry/figure-text.ts";
import { entryPath, inLanguage, personPath, topicPath, unitPath } from "@/lib/addresses.ts";
import { capital } from "@/lib/capital.ts";
import { periodText } from "@/lib/dates.ts";
import type { Reader } from "@/lib/reader.ts";
import { compareWordsIn } from "@/messages/compare.ts";

/** One statement in a cell, with where it leads and the language that it is in where that is another. */
export type Line = { readonly text: string; readonly href?: string; readonly lang?: string };

export type CompareRow = {
  readonly key: string;
  readonly label: string;
  /** One cell an entry; an empty one where nothing is known. */
  readonly cells: readonly (readonly Line[])[];
  readonly same: boolean;
};

type Tell = (entry: EntryView) => readonly Line[];
type Topic = { readonly key: string; readonly label: string; readonly tell: Tell };

const said = (text: string | null | undefined): Line[] => (text ? [{ text }] : []);

const dates = ["adoptedOn", "openedForSignatureOn", "inForceOn", "foundedOn", "endedOn"] as const;
const names = ["adoptedAt", "legalForm", "depositary", "secretariat", "secretariatSeat"] as const;

function contactLine(
  { title, type, holders, answers, unit }: EntryView["contacts"][number],
  reader: Reader,
): Line {
  const { language, words } = reader;
  const post = capital(title?.[language] ?? labelOf(postTypes, type, language));
  const who = holders.flatMap(({ person, organisation }) => person?.name ?? organisation ?? []);
  const person = holders.length === 1 ? holders[0]?.person : null;
  const named =
    who.length > 0
      ? who.join(", ")
      : answers === "unit"
        ? (unit?.name[language] ?? "")
        : words.contact.vacant;
  return { text: `${post}: ${named}`, ...(person ? { href: inLanguage(language, personPath(person)) } : {}) };
}

/** Everything that can stand in a row, in the order of the page of an entry. */
function topicsOf(reader: Reader): Topic[] {
  const { language, words, institute } = reader;
  const compare = compareWordsIn(language);
  const linkTo = (entry: {
    slug: string;
    kind: EntryView["kind"];
    acronym: string | null;
    title: { text: string };
  }) => ({
    text: entry.acronym ?? entry.title.text,
    href: inLanguage(language, entryPath(entry)),
  });
  const relation = ({ kind, direction, entry, outside }: EntryView["parents"][number]): Line => {
    const way = relationKinds.terms[kind][direction === "in" ? "inverse" : "label"][language];
    const other = entry ? linkTo(entry) : { text: outside?.[language] ?? "" };
    return { ...other, text: `${way}: ${other.text}` };
  };
  const own: Topic[] = [
    {
      key: "kind",
      label: compare.kind,
      tell: ({ kind, subtype }) => {
        const [wide, close] = [
          labelOf(entryKinds, kind, language),
          labelOf(entrySubtypes, subtype, language),
        ];
        return said(wide.toLowerCase() === close.toLowerCase() ? wide : `${wide} · ${close}`);
      },
    },
    ...dates.map((key) => ({
      key,
      label: entryLabels[key][language],
      tell: (entry: EntryView) => said(entry[key] && printDate(entry[key], language)),
    })),
    ...names.map((key) => ({
      key,
      label: entryLabels[key][language],
      tell: (entry: EntryView) => said(entry[key]?.[language]),
    })),
    {
      key: "activity",
      label: entryLabels.activity[language],
      tell: ({ activity }) => said(capital(labelOf(entryActivities, activity, language))),
    },
  ];
  const standing: Topic[] = [
    {
      key: "homeCountry",
      label: words.entry.actsOf(partyName(institute.country, language)),
      tell: ({ parties, kind }) => {
        const home = parties.find(({ party }) => party === institute.country);
        if (!home) return [];
        const acts = home.acts.map(({ act, on }) => ({
          text: labelOf(participationActs, act, language) + (on ? ` · ${printDate(on, language)}` : ""),
        }));
        return [{ text: capital(statusLabel(home.status, kind, language)) }, ...acts];
      },
    },
    {
      key: "parties",
      label: compare.partyCount,
      tell: ({ parties }) => (parties.length > 0 ? said(printNumber(parties.length, language)) : []),
    },
    {
      key: "figures",
      label: words.entry.figures,
      tell: ({ figures }) =>
        figures.map(({ shown }) => {
          const label = shown.label?.[language] ?? claimUnits.terms[shown.unit].label[language];
          const day = shown.asOf ? ` (${printDate(shown.asOf, language)})` : "";
          return { text: `${capital(label)}: ${figureText(shown, reader)}${day}` };
        }),
    },
  ];
  const institutes: Topic[] = [
    {
      key: "involvements",
      label: compare.institute(institute.shortName[language]),
      tell: ({ involvements }) =>
        involvements.map((row) => ({
          text: `${capital(labelOf(involvementFunctions, row.function, language))}: ${row.unit.acronym ?? row.unit.name[language]}`,
          href: inLanguage(language, unitPath(row.unit)),
        })),
    },
    {
      key: "memberships",
      label: words.entry.memberships,
      tell: ({ memberships }) =>
        memberships.map((row) => {
          const period = periodText(row, reader);
          return {
            text: `${capital(labelOf(membershipKinds, row.kind, language))}: ${row.unit.acronym ?? row.unit.name[language]}${period ? `, ${period}` : ""}`,
            href: inLanguage(language, unitPath(row.unit)),
          };
        }),
    },
    {
      key: "contacts",
      label: words.entry.contacts,
      tell: ({ contacts }) => contacts.map((contact) => contactLine(contact, reader)),
    },
  ];
  const about: Topic[] = [
    {
      key: "topics",
      label: entryLabels.topics[language],
      tell: (entry) =>
        (entry.topics ?? []).map((topic) => ({
          text: labelOf(topics, topic, language),
          href: inLanguage(language, topicPath(topic)),
        })),
    },
    {
      key: "areas",
      label: entryLabels.areas[language],
      tell: (entry) => (entry.areas ?? []).map((area) => ({ text: labelOf(areas, area, language) })),
    },
    {
      key: "relations",
      label: words.entry.relations,
      tell: ({ parents, parts, related }) =>
        [...parents, ...parts, ...related].filter(({ kind }) => kind !== "confused-with").map(relation),
    },
  ];
  return [...own, ...standing, ...institutes, ...about];
}

/** What reads alike is told once. */
const distinct = (lines: readonly Line[]): Line[] => [
  ...new Map(lines.map((line) => [line.text, line])).values(),
];

const written = (cell: readonly Line[]) =>
  cell
    .map(({ text }) => text)
    .toSorted()
    .join("\n");

/** The rows in which at least one of the entries has something. */
export function compareRows(entries: readonly EntryView[], reader: Reader): CompareRow[] {
  return topicsOf(reader).flatMap(({ key, label, tell }) => {
    const cells = entries.map((entry) => distinct(tell(entry)));
    if (cells.every((cell) => cell.length === 0)) return [];
    return [{ key, label, cells, same: new Set(cells.map(written)).size === 1 }];
  });
}

/** Whether a statement stands in every cell of its row. */
export const inAllCells = ({ cells }: CompareRow, { text }: Line): boolean =>
  cells.every((cell) => cell.some((other) => other.text === text));
