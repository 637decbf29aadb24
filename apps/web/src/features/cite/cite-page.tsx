/** How to cite a page: with an address that keeps showing it as of the day, and as files for programs. */
import { Section } from "@entente/ui/section";
import type { ReactNode } from "react";
import { inLanguage, type PagePath } from "@/lib/addresses.ts";
import type { Reader } from "@/lib/reader.ts";
import { apa } from "./apa.ts";
import { citationOf } from "./citation.ts";
import { citationForms } from "./forms.ts";

type Props = {
  readonly title: string;
  readonly path: PagePath;
  readonly publication: Parameters<typeof citationOf>[0]["publication"];
  readonly reader: Reader;
  /** What else can be done with the page. */
  readonly children?: ReactNode;
};

export function CitePage({ title, path, publication, reader, children }: Props) {
  const { words, language } = reader;
  const citation = citationOf({ title, path, publication }, reader);
  const { before, title: cited, after } = apa(citation, language);
  const address = inLanguage(language, path);
  return (
    <Section id="cite" heading={words.tools.cite}>
      <p className="bg-sheet max-w-[65ch] p-4">
        {before}
        <cite>{cited}</cite>
        {after}
      </p>
      <p className="no-print mt-4">
        {words.tools.permanent}:{" "}
        <a href={`${address}?on=${citation.accessed}`} className="break-all">
          {citation.url}
        </a>
      </p>
      <p className="no-print mt-1">
        {words.tools.asFile}:{" "}
        {Object.values(citationForms).map(({ name, ending }, place) => (
          <span key={ending}>
            {place > 0 ? " · " : ""}
            <a href={`${address}.${ending}?on=${citation.accessed}`}>{name}</a>
          </span>
        ))}
      </p>
      {children}
      <p className="no-print text-muted mt-1 text-sm">{words.tools.print}</p>
    </Section>
  );
}
