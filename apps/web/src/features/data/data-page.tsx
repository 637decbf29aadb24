/** How to get the data of the register, by the means that exist today. */
import type { EntryCard } from "@entente/api/entry/view";
import { PageTitle } from "@entente/ui/page-title";
import { Section } from "@entente/ui/section";
import { PageFrame } from "@/features/page/page-frame.tsx";
import { registerTitle } from "@/features/page/page-head.ts";
import { StructuredData } from "@/features/page/structured-data.tsx";
import { entryPath, inLanguage } from "@/lib/addresses.ts";
import type { Reader } from "@/lib/reader.ts";
import { FieldList } from "./field-list.tsx";

type Props = {
  /** An entry whose addresses serve as the example. */
  readonly example: EntryCard | undefined;
  readonly reader: Reader;
};

export function DataPage({ example, reader }: Props) {
  const { words, language, institute, origin } = reader;
  const address = example ? inLanguage(language, entryPath(example)) : null;
  return (
    <PageFrame reader={reader} path="/data">
      <StructuredData
        node={{
          "@type": "Dataset",
          name: registerTitle(reader),
          description: institute.text?.introduction ?? words.data.lead,
          url: `${origin}${inLanguage(language, "/data")}`,
          isAccessibleForFree: true,
          creator: { "@type": "Organization", name: institute.name[language], url: institute.website },
        }}
      />
      <PageTitle title={words.data.title} lead={words.data.lead} />
      <div className="max-w-[65ch] space-y-10">
        <Section id="per-page" heading={words.data.perPage}>
          <p>{words.data.perPageText}</p>
          {address ? (
            <ul className="mt-3">
              {[".json", ".jsonld"].map((ending) => (
                <li key={ending}>
                  <a href={address + ending}>
                    <code className="text-[0.9375rem]">{address + ending}</code>
                  </a>
                </li>
              ))}
            </ul>
          ) : null}
        </Section>
        <Section id="embedded" heading={words.data.embedded}>
          <p>{words.data.embeddedText}</p>
        </Section>
        <Section id="list" heading={words.data.list}>
          <p>{words.data.listText}</p>
          <p className="mt-3">
            <a href="/sitemap.xml">
              <code className="text-[0.9375rem]">/sitemap.xml</code>
            </a>
          </p>
        </Section>
        <Section id="fields" heading={words.data.fields}>
          <p className="mb-3">{words.data.fieldsText}</p>
          <FieldList reader={reader} />
        </Section>
        <Section id="sources" heading={words.data.licence}>
          <p>{words.data.licenceText}</p>
        </Section>
      </div>
    </PageFrame>
  );
}
