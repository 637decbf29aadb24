/** All countries and organisations with acts in the register. */
import type { CountryCard } from "@entente/api/country/view";
import { partyName } from "@entente/domain/countries/countries";
import { PageTitle } from "@entente/ui/page-title";
import { PageFrame } from "@/features/page/page-frame.tsx";
import { countryPath, inLanguage } from "@/lib/addresses.ts";
import type { Reader } from "@/lib/reader.ts";

type Props = { readonly countries: readonly CountryCard[]; readonly reader: Reader };

export function CountriesPage({ countries, reader }: Props) {
  const { words, language } = reader;
  const named = countries
    .map(({ code, entryCount }) => ({ code, entryCount, name: partyName(code, language) }))
    .sort((a, b) => a.name.localeCompare(b.name, language));
  return (
    <PageFrame reader={reader} path="/countries">
      <PageTitle title={words.country.title} lead={words.country.lead} />
      <ul className="columns-[15rem] gap-x-10">
        {named.map(({ code, entryCount, name }) => (
          <li key={code} className="keep border-line break-inside-avoid border-b py-2">
            <a href={inLanguage(language, countryPath(code))}>{name}</a>
            <span className="text-muted block text-sm">{words.country.entries(entryCount)}</span>
          </li>
        ))}
      </ul>
    </PageFrame>
  );
}
