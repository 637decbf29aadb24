/** The first page: what this is, everything that the register holds, and what changed lately. */
import type { HomeView } from "@entente/api/home/view";
import { PageTitle } from "@entente/ui/page-title";
import { SearchBox } from "@entente/ui/search-box";
import { Section } from "@entente/ui/section";
import { FeedLink } from "@/features/page/feed-link.tsx";
import { LinkRow } from "@/features/page/link-row.tsx";
import { MissingLanguage } from "@/features/page/missing-language.tsx";
import { PageFrame } from "@/features/page/page-frame.tsx";
import { registerTitle } from "@/features/page/page-head.ts";
import { StructuredData } from "@/features/page/structured-data.tsx";
import { searchWith } from "@/features/search/search-address.ts";
import { suggestFrom } from "@/features/search/suggest-from.ts";
import { inLanguage } from "@/lib/addresses.ts";
import type { Reader } from "@/lib/reader.ts";
import { changesWordsIn } from "@/messages/changes.ts";
import { compareWordsIn } from "@/messages/compare.ts";
import { mapWordsIn } from "@/messages/map/words.ts";
import { timelineWordsIn } from "@/messages/timeline.ts";
import { Changes } from "./changes.tsx";
import { Counts } from "./counts.tsx";
import { EntryGroup } from "./entry-group.tsx";
import { JumpLinks } from "./jump-links.tsx";

export function HomePage({ home, reader }: { readonly home: HomeView; readonly reader: Reader }) {
  const { words, language, institute, origin } = reader;
  const changes = changesWordsIn(language);
  const pictures = [
    ["/map", mapWordsIn(language).title],
    ["/timeline", timelineWordsIn(language).title],
    ["/compare", compareWordsIn(language).title],
  ] as const;
  const groups = [
    {
      id: "treaties-and-bodies",
      name: words.nav.treatiesAndBodies,
      entries: home.treatiesAndBodies,
      total: home.totals.treatiesAndBodies,
      all: searchWith(language, { kind: ["treaty", "body"] }),
    },
    {
      id: "networks",
      name: words.nav.networks,
      entries: home.networks,
      total: home.totals.networks,
      all: searchWith(language, { kind: ["network"] }),
    },
  ];
  if (!institute.text) {
    const name = { text: institute.name[language], language };
    const available = institute.languages.filter((other) => other !== language);
    return <MissingLanguage reader={reader} path="" title={name} available={available} />;
  }
  return (
    <PageFrame reader={reader} path="" searches>
      <StructuredData
        node={{
          "@type": "DataCatalog",
          name: registerTitle(reader),
          description: institute.text.introduction,
          url: `${origin}${inLanguage(language, "")}`,
          inLanguage: language,
          publisher: {
            "@type": "Organization",
            name: institute.name[language],
            alternateName: institute.shortName[language],
            url: institute.website,
            address: institute.address[language],
          },
        }}
      />
      <PageTitle
        eyebrow={institute.shortName[language]}
        title={registerTitle(reader)}
        lead={institute.text.introduction}
      />
      <div className="space-y-6 md:space-y-8">
        <div>
          <SearchBox
            id="search"
            suggest={suggestFrom(language)}
            action={inLanguage(language, "/search")}
            label={words.search.label}
            button={words.search.button}
          />
          <LinkRow links={pictures} language={language} className="no-print mt-3 text-sm" />
        </div>
        <Counts counts={home.counts} reader={reader} />
        <JumpLinks groups={groups} reader={reader} />
      </div>
      {groups.map(({ name, ...group }) => (
        <EntryGroup key={group.id} {...group} heading={name} reader={reader} />
      ))}
      <div className="pt-16">
        <Section id="changes" heading={words.homePage.lately}>
          <Changes changes={home.changes} reader={reader} />
          <p className="mt-4 flex flex-wrap items-center gap-x-6 gap-y-1">
            <a href={inLanguage(language, "/changes")} className="inline-block min-h-6">
              {changes.filter.everything}
            </a>
            <FeedLink href={inLanguage(language, "/changes.atom")}>{changes.feedShort}</FeedLink>
          </p>
        </Section>
      </div>
    </PageFrame>
  );
}
