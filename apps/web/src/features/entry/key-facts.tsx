/** What one looks up first: dates, seat, depositary, the home country's acts, where the official list is kept. */
import type { EntryView } from "@entente/api/entry/view";
import { partyName } from "@entente/domain/countries/countries";
import { printDate } from "@entente/domain/dates/print";
import { entryLabels } from "@entente/domain/entry/labels";
import { statusLabel } from "@entente/domain/participation/status-labels";
import { areas } from "@entente/domain/vocabulary/areas";
import { entryActivities } from "@entente/domain/vocabulary/entry-activities";
import { topics } from "@entente/domain/vocabulary/topics";
import { labelOf } from "@entente/domain/vocabulary/vocabulary";
import { Fact, Facts } from "@entente/ui/facts";
import type { ReactNode } from "react";
import { inLanguage, topicPath } from "@/lib/addresses.ts";
import type { Reader } from "@/lib/reader.ts";
import { Acts } from "./acts.tsx";

type Props = { readonly entry: EntryView; readonly reader: Reader };

const dates = ["adoptedOn", "openedForSignatureOn", "inForceOn", "foundedOn", "endedOn"] as const;
const names = ["legalForm", "depositary", "secretariat", "secretariatSeat"] as const;

function HomeCountry({ entry, reader }: Props) {
  const { country } = reader.institute;
  const own = entry.parties.find(({ party }) => party === country);
  if (!own) return null;
  return (
    <Fact
      wide
      term={reader.words.entry.actsOf(partyName(country, reader.language))}
      small={<Acts acts={own.acts} reader={reader} />}
    >
      <span className="inline-block first-letter:uppercase">
        {statusLabel(own.status, entry.kind, reader.language)}
      </span>
    </Fact>
  );
}

export function KeyFacts({ entry, reader }: Props) {
  const { words, language } = reader;
  const place = entry.adoptedAt?.[language];
  const fact = (key: keyof typeof entryLabels, value: ReactNode, small?: ReactNode) => (
    <Fact key={key} term={entryLabels[key][language]} small={small} wide={key === "aliases"}>
      {value}
    </Fact>
  );
  return (
    <section aria-labelledby="key-facts" className="has-[dl:empty]:hidden">
      <h2 id="key-facts" className="border-ink border-b pb-2 text-xl">
        {words.entry.keyFacts}
      </h2>
      <Facts short>
        {dates.flatMap((key) => {
          const value = entry[key];
          return value
            ? [fact(key, printDate(value, language), key === "adoptedOn" ? place : undefined)]
            : [];
        })}
        {entry.adoptedOn === null && place ? fact("adoptedAt", place) : null}
        {names.flatMap((key) => {
          const value = entry[key]?.[language];
          return value ? [fact(key, value)] : [];
        })}
        <HomeCountry entry={entry} reader={reader} />
        {entry.statusSourceUrl
          ? fact(
              "statusSourceUrl",
              <a href={entry.statusSourceUrl}>{new URL(entry.statusSourceUrl).hostname}</a>,
            )
          : null}
        {entry.activity === "active"
          ? null
          : fact("activity", labelOf(entryActivities, entry.activity, language))}
        {(entry.areas ?? []).length > 0
          ? fact("areas", (entry.areas ?? []).map((area) => labelOf(areas, area, language)).join("\u00a0· "))
          : null}
        {(entry.topics ?? []).length > 0
          ? fact(
              "topics",
              <ul className="flex flex-wrap gap-x-3">
                {(entry.topics ?? []).map((topic) => (
                  <li key={topic}>
                    <a href={inLanguage(language, topicPath(topic))} className="inline-block py-0.5">
                      {labelOf(topics, topic, language)}
                    </a>
                  </li>
                ))}
              </ul>,
            )
          : null}
        {(entry.aliases ?? []).length > 0 ? fact("aliases", (entry.aliases ?? []).join("\u00a0· ")) : null}
      </Facts>
    </section>
  );
}
