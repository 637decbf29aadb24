/** The page of a treaty, a body or a network. */
import type { EntryView } from "@entente/api/entry/view";
import { languages } from "@entente/domain/languages";
import { entryKinds } from "@entente/domain/vocabulary/entry-kinds";
import { entrySubtypes } from "@entente/domain/vocabulary/entry-subtypes";
import { labelOf } from "@entente/domain/vocabulary/vocabulary";
import { Columns } from "@entente/ui/columns";
import { PageTitle } from "@entente/ui/page-title";
import { Section } from "@entente/ui/section";
import type { ReactNode } from "react";
import { SmallMap } from "@/features/map/small-map.tsx";
import { Breadcrumb } from "@/features/page/breadcrumb.tsx";
import { MissingLanguage } from "@/features/page/missing-language.tsx";
import { PageFrame } from "@/features/page/page-frame.tsx";
import { PublicationFacts } from "@/features/page/publication-facts.tsx";
import { StructuredData } from "@/features/page/structured-data.tsx";
import { PublicProse } from "@/features/prose/public-prose.tsx";
import { entryPath } from "@/lib/addresses.ts";
import type { Reader } from "@/lib/reader.ts";
import { ConfusableNotice } from "./confusable-notice.tsx";
import { Contacts } from "./contacts.tsx";
import { entryStructuredData } from "./entry-structured-data.ts";
import { Figures } from "./figures.tsx";
import { Identifiers } from "./identifiers.tsx";
import { Involvements } from "./involvements.tsx";
import { KeyFacts } from "./key-facts.tsx";
import { Links } from "./links.tsx";
import { Memberships } from "./memberships.tsx";
import { OfficialTitles } from "./official-titles.tsx";
import { PageContents } from "./page-contents.tsx";
import { PageTools } from "./page-tools.tsx";
import { Parties } from "./parties.tsx";
import { Relations } from "./relations.tsx";

type Props = {
  readonly entry: EntryView;
  readonly reader: Reader;
  /** Who held the posts on the day that is read, as known now. */
  readonly knownHolders?: ReactNode;
};

/** The name alone where the title carries the acronym already. */
const acronymBeside = (entry: EntryView) =>
  entry.acronym && !entry.title.text.includes(entry.acronym) ? entry.acronym : null;

function EntrySide({ entry, reader }: Props) {
  return (
    <>
      <KeyFacts entry={entry} reader={reader} />
      <Figures figures={entry.figures} reader={reader} />
      <Identifiers identifiers={entry.identifiers} reader={reader} />
      <PublicationFacts
        publication={entry.publication}
        confirmedOn={entry.confirmedOn}
        path={entryPath(entry)}
        reader={reader}
      />
    </>
  );
}

function EntryRest({ entry, reader }: Props) {
  const background = entry.text?.background;
  return (
    <>
      {background ? (
        <Section id="background" heading={reader.words.entry.background}>
          <PublicProse id="background-text" text={background} cited={entry.cited} reader={reader} />
        </Section>
      ) : null}
      <Memberships memberships={entry.memberships} reader={reader} />
      <Parties
        parties={entry.parties}
        kind={entry.kind}
        map={<SmallMap entry={entry} reader={reader} />}
        reader={reader}
      />
      <Relations entry={entry} reader={reader} />
      <Links links={entry.links} reader={reader} />
      <OfficialTitles titles={entry.officialTitles} reader={reader} />
      <PageTools entry={entry} reader={reader} />
    </>
  );
}

export function EntryPage({ entry, reader, knownHolders }: Props) {
  const { words, language, institute } = reader;
  const path = entryPath(entry);
  const { text } = entry;
  if (!text) {
    const available = languages.filter((other) => entry.publication.languages[other]);
    const { title, withdrawn } = entry;
    return <MissingLanguage {...{ reader, path, title, available, withdrawn }} />;
  }
  const kind = entryKinds.terms[entry.kind].label[language];
  const group = entry.kind === "network" ? words.nav.networks : words.nav.treatiesAndBodies;
  const subtype = labelOf(entrySubtypes, entry.subtype, language);
  return (
    <PageFrame reader={reader} path={path}>
      <StructuredData node={entryStructuredData(entry, reader)} />
      <Breadcrumb reader={reader} steps={[{ path: "", name: group }]} />
      <PageTitle
        eyebrow={kind.toLowerCase() === subtype.toLowerCase() ? kind : `${kind} · ${subtype}`}
        title={text.title}
        acronym={acronymBeside(entry)}
        lead={text.summary}
      />
      <PageContents entry={entry} reader={reader} />
      <ConfusableNotice entries={entry.confusable} reader={reader} />
      <Columns
        asideLabel={words.entry.keyFacts}
        aside={<EntrySide entry={entry} reader={reader} />}
        rest={<EntryRest entry={entry} reader={reader} />}
      >
        <Section id="purpose" heading={words.entry.purpose}>
          <PublicProse id="purpose-text" text={text.purpose} cited={entry.cited} reader={reader} />
        </Section>
        {text.instituteRole || entry.involvements.length > 0 ? (
          <Section id="role" heading={words.entry.whatInstituteDoes(institute.shortName[language])}>
            {text.instituteRole ? (
              <PublicProse id="role-text" text={text.instituteRole} cited={entry.cited} reader={reader} />
            ) : null}
            <div className="mt-6">
              <Involvements involvements={entry.involvements} reader={reader} />
            </div>
          </Section>
        ) : null}
        <Contacts contacts={entry.contacts} at={entry.contactsAt} reader={reader} />
        {knownHolders}
      </Columns>
    </PageFrame>
  );
}
