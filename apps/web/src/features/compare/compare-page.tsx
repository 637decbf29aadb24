/** The page that compares: what is chosen, the table, and how to choose something else. */
import { type CompareAsked, entriesOnPage } from "@entente/api/compare/asked";
import type { Choices, ComparedCountries } from "@entente/api/compare/view";
import type { EntryView } from "@entente/api/entry/view";
import { partyName } from "@entente/domain/countries/countries";
import { PageTitle } from "@entente/ui/page-title";
import type { ReactNode } from "react";
import { PageFrame } from "@/features/page/page-frame.tsx";
import { ResultPages } from "@/features/search/result-pages.tsx";
import { countryPath, entryPath, inLanguage } from "@/lib/addresses.ts";
import type { Reader } from "@/lib/reader.ts";
import { compareWordsIn } from "@/messages/compare.ts";
import { exploreWordsIn } from "@/messages/explore.ts";
import { Choose } from "./choose.tsx";
import { compareAddress, compareFile, compareQuery } from "./compare-address.ts";
import { CountriesTable } from "./countries-table.tsx";
import { EntriesTable, shortName } from "./entries-table.tsx";
import { compareRows } from "./rows.ts";

type Shown = Exclude<CompareAsked, { readonly of: "nothing" }>;

export type Compared =
  | {
      readonly of: "entries";
      readonly asked: Extract<Shown, { of: "entries" }>;
      readonly entries: readonly EntryView[];
    }
  | {
      readonly of: "countries";
      readonly asked: Extract<Shown, { of: "countries" }>;
      readonly compared: ComparedCountries;
    };

/** What the comparison is called: the names of what is compared. */
export const namesOf = (compared: Compared, { language }: Reader): string[] =>
  compared.of === "entries"
    ? compared.entries.map(shortName)
    : compared.asked.countries.map((code) => partyName(code, language));

/** Those that are compared, each a link, and each with a way to leave it out where enough remain. */
function Chosen({ compared, reader }: { readonly compared: Compared; readonly reader: Reader }) {
  const { language } = reader;
  const words = compareWordsIn(language);
  if (compared.of === "countries") {
    return (
      <ul aria-label={words.chosen} className="flex flex-wrap gap-x-6 gap-y-1">
        {compared.asked.countries.map((code) => (
          <li key={code}>
            <a href={inLanguage(language, countryPath(code))} className="inline-block py-1">
              {partyName(code, language)}
            </a>
          </li>
        ))}
      </ul>
    );
  }
  const { entries, asked } = compared;
  return (
    <ul aria-label={words.chosen} className="space-y-1">
      {entries.map((entry) => (
        <li key={entry.id} className="flex flex-wrap items-baseline gap-x-4">
          <a
            href={inLanguage(language, entryPath(entry))}
            lang={entry.title.language === language ? undefined : entry.title.language}
            className="inline-block py-1"
          >
            {entry.title.text}
            {entry.acronym && !entry.title.text.includes(entry.acronym) ? ` (${entry.acronym})` : ""}
          </a>
          {entries.length > 2 ? (
            <a
              href={compareAddress(language, {
                ...asked,
                entries: entries.filter(({ id }) => id !== entry.id).map(({ slug }) => slug),
              })}
              rel="nofollow"
              className="no-print inline-block py-1 text-sm"
            >
              {words.without(shortName(entry))}
            </a>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

function Tools({ asked, reader }: { readonly asked: Shown; readonly reader: Reader }) {
  const { language } = reader;
  const words = compareWordsIn(language);
  const other = asked.of === "countries" ? { ...asked, page: 1 } : asked;
  return (
    <p className="no-print my-6 flex flex-wrap gap-x-8 gap-y-2">
      <a href={compareAddress(language, { ...other, differences: !asked.differences })} rel="nofollow">
        {asked.differences ? words.everything : words.onlyDifferences}
      </a>
      <span className="text-muted">
        {exploreWordsIn(language).data}{" "}
        <a href={compareFile(language, other)} rel="nofollow">
          CSV
        </a>
      </span>
    </p>
  );
}

function Table({ compared, reader }: { readonly compared: Compared; readonly reader: Reader }): ReactNode {
  const words = compareWordsIn(reader.language);
  if (compared.of === "entries") {
    const all = compareRows(compared.entries, reader);
    const rows = compared.asked.differences ? all.filter(({ same }) => !same) : all;
    if (rows.length === 0) return <p>{words.noDifference}</p>;
    return <EntriesTable entries={compared.entries} rows={rows} reader={reader} />;
  }
  const { alike, different, entries } = compared.compared;
  const { asked } = compared;
  const { language } = reader;
  return (
    <>
      <p className="mb-6">
        {words.alike(alike)}, {words.differing(different)}.
      </p>
      {entries.length === 0 ? (
        <p>{words.noDifference}</p>
      ) : (
        <CountriesTable compared={compared.compared} reader={reader} />
      )}
      <ResultPages
        language={language}
        page={asked.page}
        total={asked.differences ? different : alike + different}
        pageSize={entriesOnPage}
        addressOf={(page) => compareAddress(language, { ...asked, page })}
      />
    </>
  );
}

type Props = {
  readonly asked: CompareAsked;
  readonly compared: Compared | null;
  /** What can be chosen, where nothing is compared yet. */
  readonly choices: Choices | null;
  readonly reader: Reader;
};

export function ComparePage({ asked, compared, choices, reader }: Props) {
  const words = compareWordsIn(reader.language);
  const query = compareQuery(asked);
  const title = compared ? namesOf(compared, reader).join(" · ") : words.title;
  return (
    <PageFrame reader={reader} path="/compare" query={query}>
      <PageTitle eyebrow={compared ? words.title : null} title={title} lead={compared ? null : words.lead} />
      {compared ? (
        <>
          <Chosen compared={compared} reader={reader} />
          <Tools asked={compared.asked} reader={reader} />
          <Table compared={compared} reader={reader} />
          <p className="no-print mt-10">
            <a href={inLanguage(reader.language, "/compare")}>{words.others}</a>
          </p>
        </>
      ) : choices ? (
        <Choose choices={choices} first={asked.of === "nothing" ? asked.first : null} reader={reader} />
      ) : null}
    </PageFrame>
  );
}
