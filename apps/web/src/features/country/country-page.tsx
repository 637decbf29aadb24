/** The page of a country: its acts, treaty by treaty, and what they make it today. */
import type { CountryView } from "@entente/api/country/view";
import { partyName } from "@entente/domain/countries/countries";
import { statusLabel } from "@entente/domain/participation/status-labels";
import { PageTitle } from "@entente/ui/page-title";
import { Row } from "@entente/ui/row";
import { RowsTable } from "@entente/ui/rows-table";
import { Section } from "@entente/ui/section";
import { CompareWith } from "@/features/compare/compare-with.tsx";
import { Acts } from "@/features/entry/acts.tsx";
import { EntryLink } from "@/features/entry/entry-link.tsx";
import { SourcesOf } from "@/features/entry/sources-of.tsx";
import { mapAddress } from "@/features/map/map-address.ts";
import { AndMore } from "@/features/page/and-more.tsx";
import { Breadcrumb } from "@/features/page/breadcrumb.tsx";
import { PageFrame } from "@/features/page/page-frame.tsx";
import { StructuredData } from "@/features/page/structured-data.tsx";
import { searchWith } from "@/features/search/search-address.ts";
import { FollowLink } from "@/features/subscription/follow-link.tsx";
import { countryPath, inLanguage } from "@/lib/addresses.ts";
import type { Reader } from "@/lib/reader.ts";
import { mapWordsIn } from "@/messages/map/words.ts";

type Props = { readonly country: CountryView; readonly reader: Reader };

export function CountryPage({ country, reader }: Props) {
  const { words, language, origin } = reader;
  const path = countryPath(country.code);
  const name = partyName(country.code, language);
  return (
    <PageFrame reader={reader} path={path}>
      <StructuredData
        node={{
          "@type": country.code === "EU" ? "Organization" : "AdministrativeArea",
          name,
          identifier: country.code,
          url: `${origin}${inLanguage(language, path)}`,
        }}
      />
      <Breadcrumb reader={reader} steps={[{ path: "/countries", name: words.nav.countries }]} />
      <PageTitle title={name} lead={words.country.entries(country.total)} />
      <CompareWith code={country.code} reader={reader} />
      {country.entries.length > 0 ? (
        <p className="no-print -mt-4 mb-8">
          <a href={mapAddress(language, { country: country.code })}>{mapWordsIn(language).pointOut}</a>
        </p>
      ) : null}
      <Section id="acts" heading={words.country.acts}>
        {country.entries.length === 0 ? (
          <p>{words.country.none}</p>
        ) : (
          <RowsTable
            caption={words.country.actsCaption}
            columns={[words.country.treaty, words.entry.status, words.entry.acts]}
          >
            {country.entries.map(({ entry, status, acts }) => (
              <Row
                key={entry.id}
                heading={<EntryLink entry={entry} reader={reader} />}
                cells={[
                  statusLabel(status, entry.kind, language),
                  <Acts key="acts" acts={acts} reader={reader} />,
                ]}
              />
            ))}
          </RowsTable>
        )}
        <AndMore
          shown={country.entries.length}
          total={country.total}
          href={searchWith(language, { country: [country.code] })}
          reader={reader}
        />
        <SourcesOf rows={country.entries.flatMap(({ acts }) => acts)} reader={reader} />
      </Section>
      <FollowLink reader={reader} search={`country=${country.code}`} />
    </PageFrame>
  );
}
