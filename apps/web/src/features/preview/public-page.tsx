/** The page that visitors would see, made of what a preview read. */
import type { PreviewView } from "@entente/api/preview/view";
import type { Language } from "@entente/domain/languages";
import { EntryPage } from "@/features/entry/entry-page.tsx";
import { HomePage } from "@/features/home/home-page.tsx";
import { TextPage } from "@/features/page/text-page.tsx";
import { PersonPage } from "@/features/person/person-page.tsx";
import { UnitPage } from "@/features/unit/unit-page.tsx";
import type { Reader } from "@/lib/reader.ts";
import { messagesIn } from "@/messages/messages.ts";

type Props = {
  readonly preview: PreviewView;
  readonly language: Language;
  /** Scheme and host. */
  readonly origin: string;
};

export function PublicPage({ preview: { page, institute }, language, origin }: Props) {
  const reader: Reader = { language, words: messagesIn(language), institute, origin, day: null };
  if (page.kind === "entry") return <EntryPage entry={page.record} reader={reader} />;
  if (page.kind === "person") return <PersonPage person={page.record} reader={reader} />;
  if (page.kind === "unit") return <UnitPage unit={page.record} reader={reader} />;
  if (page.kind === "page") return <TextPage page={page.record} reader={reader} />;
  return <HomePage home={page.record} reader={reader} />;
}
