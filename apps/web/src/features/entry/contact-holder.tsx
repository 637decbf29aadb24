/** One holder of a post: who, as deputy or not, since when, and whether anybody has confirmed it. */
import type { ContactView } from "@entente/api/entry/view";
import { printDate } from "@entente/domain/dates/print";
import { inLanguage, personPath } from "@/lib/addresses.ts";
import { periodText } from "@/lib/dates.ts";
import type { Reader } from "@/lib/reader.ts";

type Props = { readonly holder: ContactView["holders"][number]; readonly reader: Reader };

function Name({ holder, reader }: Props) {
  const { person, organisation, organisationUrl } = holder;
  if (person) return <a href={inLanguage(reader.language, personPath(person))}>{person.name}</a>;
  return organisationUrl ? <a href={organisationUrl}>{organisation}</a> : organisation;
}

export function ContactHolder({ holder, reader }: Props) {
  const { words, language } = reader;
  const period = periodText(holder, reader);
  const standing =
    holder.status === "confirmed"
      ? holder.confirmedOn
        ? words.contact.confirmedOn(printDate(holder.confirmedOn, language))
        : null
      : words.contact.note;
  return (
    <li>
      <p className="text-lg">
        <Name holder={holder} reader={reader} />
        {holder.capacity === "deputy" ? ` (${words.contact.deputy})` : ""}
        {period ? <span className="text-muted text-base">, {period}</span> : null}
      </p>
      {standing ? <p className="text-muted text-sm">{standing}</p> : null}
    </li>
  );
}
