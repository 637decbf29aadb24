/** A page of text: the register's own words, such as how accessible it is. */
import type { PageView } from "@entente/api/page/view";
import { languages } from "@entente/domain/languages";
import { Columns } from "@entente/ui/columns";
import { PageTitle } from "@entente/ui/page-title";
import { CitePage } from "@/features/cite/cite-page.tsx";
import { Links } from "@/features/entry/links.tsx";
import { PublicProse } from "@/features/prose/public-prose.tsx";
import { inLanguage, pagePath } from "@/lib/addresses.ts";
import type { Reader } from "@/lib/reader.ts";
import { MissingLanguage } from "./missing-language.tsx";
import { PageFrame } from "./page-frame.tsx";
import { PublicationFacts } from "./publication-facts.tsx";
import { StructuredData } from "./structured-data.tsx";

export function TextPage({ page, reader }: { readonly page: PageView; readonly reader: Reader }) {
  const path = pagePath(page);
  const { text, title, withdrawn } = page;
  const { language, institute, origin } = reader;
  if (!text) {
    const available = languages.filter((other) => page.publication.languages[other]);
    return <MissingLanguage {...{ reader, path, title, available, withdrawn }} />;
  }
  return (
    <PageFrame reader={reader} path={path}>
      <StructuredData
        node={{
          "@type": "WebPage",
          name: text.title,
          description: text.summary,
          inLanguage: language,
          url: `${origin}${inLanguage(language, path)}`,
          dateModified: page.publication.languages[language]?.lastOn.toISOString(),
          publisher: { "@type": "Organization", name: institute.name[language], url: institute.website },
        }}
      />
      <PageTitle title={text.title} lead={text.summary} />
      <Columns
        asideLabel={reader.words.entry.keyFacts}
        aside={<PublicationFacts publication={page.publication} path={path} reader={reader} />}
        rest={
          <>
            <Links links={page.links} reader={reader} />
            <CitePage title={text.title} path={path} publication={page.publication} reader={reader} />
          </>
        }
      >
        <div>
          <PublicProse id="text" text={text.body} cited={page.cited} reader={reader} below={1} />
        </div>
      </Columns>
    </PageFrame>
  );
}
