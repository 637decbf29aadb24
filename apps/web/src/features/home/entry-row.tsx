/** An entry in a list: its name and line of purpose, what the institute does there, who to ask. */
import type { EntryCard } from "@entente/api/entry/view";
import { involvementFunctions } from "@entente/domain/vocabulary/involvement-functions";
import { membershipKinds } from "@entente/domain/vocabulary/membership-kinds";
import { labelOf } from "@entente/domain/vocabulary/vocabulary";
import { EntryLink } from "@/features/entry/entry-link.tsx";
import { WordsText } from "@/features/page/words-text.tsx";
import { searchWith } from "@/features/search/search-address.ts";
import { UnitLink } from "@/features/unit/unit-link.tsx";
import { entryPath, inLanguage } from "@/lib/addresses.ts";
import type { Reader } from "@/lib/reader.ts";
import { exploreWordsIn } from "@/messages/explore.ts";
import { EntryContacts } from "./entry-contacts.tsx";

type Props = { readonly entry: EntryCard; readonly reader: Reader };

const anchorOf = (entry: { slug: string }) => `entry-${entry.slug}`;

/** What the institute does, one line a unit: "monitoring, implementation – OD Nature". */
function Doings({ entry, reader }: Props) {
  const { words, language, institute } = reader;
  const doings = [
    ...entry.involvements.map(({ function: task, unit }) => ({
      unit,
      label: labelOf(involvementFunctions, task, language),
    })),
    ...entry.memberships.map(({ kind, unit }) => ({ unit, label: labelOf(membershipKinds, kind, language) })),
  ];
  if (doings.length === 0) return null;
  return (
    <>
      <p className="text-muted mb-1 text-sm">
        {words.entry.whatInstituteDoes(institute.shortName[language])}
      </p>
      <ul className="space-y-1 text-[0.9375rem]">
        {[...Map.groupBy(doings, ({ unit }) => unit.id).values()].map((group) => (
          <li key={group[0]?.unit.id}>
            <span className="block first-letter:uppercase">
              {[...new Set(group.map(({ label }) => label))].join(", ")}
            </span>
            <span className="text-muted text-sm">
              {group[0] ? <UnitLink unit={group[0].unit} reader={reader} /> : null}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

export function EntryRow({ entry, reader }: Props) {
  const { words, language } = reader;
  const { acronym, title } = entry;
  const lang = title.language === language ? undefined : title.language;
  return (
    <li
      id={anchorOf(entry)}
      className="keep grid gap-x-5 gap-y-3 py-6 min-[22rem]:grid-cols-[minmax(0,3fr)_minmax(0,2fr)] md:grid-cols-2 md:gap-x-10 md:gap-y-4 md:py-7 lg:grid-cols-[minmax(0,5fr)_minmax(0,4fr)_minmax(0,3fr)]"
    >
      <div className="min-[22rem]:col-span-2 lg:col-span-1">
        <h3 className="text-xl md:text-2xl" lang={lang}>
          <a href={inLanguage(language, entryPath(entry))}>{title.text}</a>
          {acronym && !title.text.includes(acronym) ? <span className="text-muted"> ({acronym})</span> : null}
        </h3>
        {entry.summary ? (
          <p className="mt-2 max-w-[52ch]">
            <WordsText words={entry.summary} reader={reader} />
          </p>
        ) : null}
        {entry.confusable.map((other) => (
          <p key={other.id} className="text-muted mt-2 text-sm">
            {words.entry.confusable} <EntryLink entry={other} reader={reader} />
          </p>
        ))}
        {entry.parts.length > 0 ? (
          <p className="text-muted mt-2 text-sm">
            {words.homePage.includes}{" "}
            {entry.parts.map((part, place) => (
              <span key={part.id}>
                {place > 0 ? ", " : ""}
                <EntryLink entry={part} reader={reader} />
              </span>
            ))}
            {entry.moreParts > 0 ? (
              <>
                {" "}
                <a href={searchWith(language, { "part-of": [entry.slug] })}>
                  {exploreWordsIn(language).andMore(entry.moreParts)}
                </a>
              </>
            ) : null}
          </p>
        ) : null}
      </div>
      <div className="min-w-0 hyphens-auto max-lg:empty:hidden">
        <Doings entry={entry} reader={reader} />
      </div>
      <div className="min-w-0 hyphens-auto">
        <p className="text-muted mb-1 text-sm">{words.homePage.whoToAsk}</p>
        <EntryContacts contacts={entry.contacts} at={entry.contactsAt} reader={reader} />
      </div>
    </li>
  );
}
