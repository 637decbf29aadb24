/** The page of a unit: where it stands, what it does where, who is in it. */
import type { UnitView } from "@entente/api/unit/view";
import { membershipKinds } from "@entente/domain/vocabulary/membership-kinds";
import { unitKinds } from "@entente/domain/vocabulary/unit-kinds";
import { labelOf } from "@entente/domain/vocabulary/vocabulary";
import { Columns } from "@entente/ui/columns";
import { PageTitle } from "@entente/ui/page-title";
import { PlainList } from "@entente/ui/plain-list";
import { Section } from "@entente/ui/section";
import { CitePage } from "@/features/cite/cite-page.tsx";
import { EntryLink } from "@/features/entry/entry-link.tsx";
import { Identifiers, identifierAddress } from "@/features/entry/identifiers.tsx";
import { Links } from "@/features/entry/links.tsx";
import { About } from "@/features/page/about.tsx";
import { AndMore } from "@/features/page/and-more.tsx";
import { Breadcrumb } from "@/features/page/breadcrumb.tsx";
import { PageFrame } from "@/features/page/page-frame.tsx";
import { PublicationFacts } from "@/features/page/publication-facts.tsx";
import { StructuredData } from "@/features/page/structured-data.tsx";
import { ToRelations } from "@/features/relation/to-relations.tsx";
import { searchWith } from "@/features/search/search-address.ts";
import { inLanguage, personPath, unitPath } from "@/lib/addresses.ts";
import { periodText } from "@/lib/dates.ts";
import type { Reader } from "@/lib/reader.ts";
import { UnitDoings } from "./unit-doings.tsx";
import { UnitLink } from "./unit-link.tsx";

type Props = { readonly unit: UnitView; readonly reader: Reader };

function Memberships({ unit, reader }: Props) {
  if (unit.memberships.length === 0) return null;
  return (
    <Section id="memberships" heading={reader.words.unit.memberOf}>
      <PlainList>
        {unit.memberships.map((membership) => {
          const period = periodText(membership, reader);
          return (
            <li key={membership.id}>
              <EntryLink entry={membership.entry} reader={reader} />
              <span className="text-muted">
                {" · "}
                {labelOf(membershipKinds, membership.kind, reader.language)}
                {period ? `, ${period}` : ""}
              </span>
            </li>
          );
        })}
      </PlainList>
      <AndMore
        shown={new Set(unit.memberships.map(({ entry }) => entry.id)).size}
        total={unit.totals.memberships}
        href={searchWith(reader.language, { unit: [unit.slug] })}
        reader={reader}
      />
    </Section>
  );
}

function People({ unit, reader }: Props) {
  if (unit.people.length === 0) return null;
  return (
    <Section id="people" heading={reader.words.unit.people}>
      <PlainList>
        {unit.people.map((person) => (
          <li key={person.id}>
            <a href={inLanguage(reader.language, personPath(person))}>{person.name}</a>
          </li>
        ))}
      </PlainList>
      <AndMore
        shown={unit.people.length}
        total={unit.totals.people}
        href={searchWith(reader.language, { kind: ["person"], unit: [unit.slug] })}
        reader={reader}
      />
    </Section>
  );
}

export function UnitPage({ unit, reader }: Props) {
  const { words, language, origin } = reader;
  const path = unitPath(unit);
  return (
    <PageFrame reader={reader} path={path}>
      <StructuredData
        node={{
          "@type": "Organization",
          name: unit.name[language],
          alternateName: unit.acronym ?? undefined,
          description: unit.text?.summary ?? undefined,
          url: `${origin}${inLanguage(language, path)}`,
          parentOrganization: unit.ancestors.at(-1) && {
            "@type": "Organization",
            name: unit.ancestors.at(-1)?.name[language],
          },
          sameAs: unit.identifiers.flatMap((identifier) => identifierAddress(identifier) ?? []),
        }}
      />
      <Breadcrumb
        reader={reader}
        steps={[
          { path: "/units", name: words.nav.units },
          ...unit.ancestors.map((ancestor) => ({ path: unitPath(ancestor), name: ancestor.name[language] })),
        ]}
      />
      <PageTitle
        eyebrow={
          <span className="inline-block first-letter:uppercase">
            {labelOf(unitKinds, unit.kind, language)}
          </span>
        }
        title={unit.name[language]}
        acronym={unit.acronym}
        lead={unit.text?.summary}
      />
      <Columns
        asideLabel={words.entry.keyFacts}
        aside={
          <>
            <Identifiers identifiers={unit.identifiers} reader={reader} />
            <ToRelations path={path} reader={reader} />
            <PublicationFacts publication={unit.publication} path={path} reader={reader} />
          </>
        }
      >
        <About
          heading={words.unit.about}
          text={unit.text?.about ?? null}
          cited={unit.cited}
          withdrawn={unit.withdrawn}
          reader={reader}
        />
        <UnitDoings unit={unit} reader={reader} />
        <Memberships unit={unit} reader={reader} />
        {unit.children.length > 0 ? (
          <Section id="parts" heading={words.unit.parts}>
            <PlainList>
              {unit.children.map((child) => (
                <li key={child.id}>
                  <UnitLink unit={child} reader={reader} />
                </li>
              ))}
            </PlainList>
          </Section>
        ) : null}
        <People unit={unit} reader={reader} />
        <Links links={unit.links} reader={reader} />
        <CitePage title={unit.name[language]} path={path} publication={unit.publication} reader={reader} />
      </Columns>
    </PageFrame>
  );
}
