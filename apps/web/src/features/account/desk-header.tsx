/** The head of every page of the desk: whose register it is, that this is the desk, and the languages. */
import { SkipLink } from "@entente/ui/skip-link";
import type { ReactNode } from "react";
import { Logo } from "@/features/page/logo.tsx";
import type { DeskReader } from "@/lib/desk/reader.ts";
import { DeskLanguages } from "./desk-languages.tsx";

type Props = {
  readonly reader: DeskReader;
  /** What only somebody who is signed in can do. */
  readonly children?: ReactNode;
};

export function DeskHeader({ reader, children }: Props) {
  const { language, words, institute } = reader;
  return (
    <>
      <SkipLink target="content" label={words.skipToContent} />
      <header className="border-line border-b">
        <div className="mx-auto flex max-w-6xl flex-wrap items-center justify-between gap-x-8 gap-y-2 px-5 py-4 md:px-8">
          <a
            href={`/${language}`}
            className="flex min-w-0 items-center gap-3 leading-tight no-underline hover:underline"
          >
            <Logo present={institute.logo !== null} />
            <span className="font-display text-lg">{institute.name[language]}</span>
          </a>
          <DeskLanguages reader={reader} />
          {children}
        </div>
      </header>
    </>
  );
}
