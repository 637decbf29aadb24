/** The page of a person: every post held now or before. */
import type { HeldPost, PersonView } from "@entente/api/person/view";
import { postTypes } from "@entente/domain/vocabulary/post-types";
import { labelOf } from "@entente/domain/vocabulary/vocabulary";
import { Columns } from "@entente/ui/columns";
import { Fact, Facts } from "@entente/ui/facts";
import { PageTitle } from "@entente/ui/page-title";
import { Section } from "@entente/ui/section";
import type { ReactNode } from "react";
import { CitePage } from "@/features/cite/cite-page.tsx";
import { Clock } from "@/features/day/clock.tsx";
import { Identifiers } from "@/features/entry/identifiers.tsx";
import { Links } from "@/features/entry/links.tsx";
import { About } from "@/features/page/about.tsx";
import { AndMore } from "@/features/page/and-more.tsx";
import { Breadcrumb } from "@/features/page/breadcrumb.tsx";
import { PageFrame } from "@/features/page/page-frame.tsx";
import { PublicationFacts } from "@/features/page/publication-facts.tsx";
import { StructuredData } from "@/features/page/structured-data.tsx";
import { ToRelations } from "@/features/relation/to-relations.tsx";
import { UnitLink } from "@/features/unit/unit-link.tsx";
import { entryPath, inLanguage, personPath } from "@/lib/addresses.ts";
import type { Reader } from "@/lib/reader.ts";
import { exploreWordsIn } from "@/messages/explore.ts";
import { HeldPosts } from "./held-posts.tsx";

type Props = {
  readonly person: PersonView;
  readonly reader: Reader;
  /** What is known now of the posts held on the day that is read. */
  readonly knownPosts?: ReactNode;
};

const roleNode =
  ({ language, origin }: Reader) =>
  (held: HeldPost) => ({
    "@type": "OrganizationRole",
    roleName: held.title?.[language] ?? labelOf(postTypes, held.type, language),
    startDate: held.assignment.from ?? undefined,
    endDate: held.assignment.until ?? undefined,
    memberOf: {
      "@type": "Organization",
      name: held.entry.title.text,
      url: `${origin}${inLanguage(language, entryPath(held.entry))}`,
    },
  });

export function PersonPage({ person, reader, knownPosts }: Props) {
  const { words, language, institute, origin } = reader;
  const path = personPath(person);
  return (
    <PageFrame reader={reader} path={path}>
      <StructuredData
        node={{
          "@type": "Person",
          name: person.name,
          url: `${origin}${inLanguage(language, path)}`,
          affiliation: { "@type": "Organization", name: (person.unit ?? institute).name[language] },
          memberOf: [...person.current, ...person.former].map(roleNode(reader)),
        }}
      />
      <Breadcrumb reader={reader} steps={[{ path: "/people", name: words.nav.people }]} />
      <PageTitle title={person.name} />
      <Columns
        asideLabel={words.entry.keyFacts}
        aside={
          <>
            <div>
              {person.unit ? (
                <div className="border-line border-t">
                  <Facts>
                    <Fact term={words.person.unit}>
                      <UnitLink unit={person.unit} reader={reader} />
                    </Fact>
                  </Facts>
                </div>
              ) : null}
              <ToRelations path={path} reader={reader} />
            </div>
            <Identifiers identifiers={person.identifiers} reader={reader} />
            <PublicationFacts publication={person.publication} path={path} reader={reader} />
          </>
        }
      >
        <Section id="current" heading={words.person.current}>
          <Clock reader={reader} />
          {person.current.length > 0 ? (
            <HeldPosts posts={person.current} reader={reader} />
          ) : (
            <p>{words.person.noCurrent}</p>
          )}
          <AndMore
            shown={person.current.length}
            total={person.totals.current}
            href={`${inLanguage(language, path)}/relations`}
            reader={reader}
          />
          <p className="text-muted mt-4 text-sm">{words.person.askWithoutAddress}</p>
        </Section>
        {knownPosts}
        {person.former.length > 0 ? (
          <Section id="former" heading={words.person.former}>
            <HeldPosts posts={person.former} reader={reader} />
            {person.totals.former > person.former.length ? (
              <p className="text-muted mt-5">
                {exploreWordsIn(language).someOf(person.former.length, person.totals.former)}
              </p>
            ) : null}
          </Section>
        ) : null}
        <About
          heading={words.person.about}
          text={person.about}
          cited={person.cited}
          withdrawn={person.withdrawn}
          reader={reader}
        />
        <Links links={person.links} reader={reader} />
        <CitePage title={person.name} path={path} publication={person.publication} reader={reader} />
      </Columns>
    </PageFrame>
  );
}
