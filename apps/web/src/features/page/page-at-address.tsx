/**
 * What stands at the address of a record: its page, the way to where it is now, what became of it, or what else may
 * have been meant. Every noun answers alike; what its page shows and says of itself is the noun's.
 */
import type { Publication, Withdrawn } from "@entente/api/shared/view";
import { type Language, languages } from "@entente/domain/languages";
import type { Metadata } from "next";
import { permanentRedirect } from "next/navigation";
import { cache, type ReactNode } from "react";
import { laterAt } from "@/features/day/later.ts";
import { NotYetPage } from "@/features/day/not-yet-page.tsx";
import { inLanguage, type PagePath, pathOf } from "@/lib/addresses.ts";
import { type Reader, readerOf } from "@/lib/reader.ts";
import { isSlug } from "@/lib/slug.ts";
import { missingMetadata, type PageMetadata, pageMetadata, withdrawnMetadata } from "./metadata.ts";
import { MissingPage, type Near } from "./missing-page.tsx";
import { nearMatches } from "./near-matches.ts";
import { WithdrawnPage } from "./withdrawn-page.tsx";

/** What every public record says of its text in the reader's language. */
type Told = { readonly publication: Publication; readonly withdrawn: Withdrawn | null };

type Asked = { readonly language: Language; readonly slug: string };

/** What the register answers to an address. */
type Found<R> =
  | { readonly outcome: "found"; readonly record: R }
  | { readonly outcome: "moved"; readonly segment: string; readonly slug: string }
  | { readonly outcome: "withdrawn"; readonly withdrawn: Withdrawn }
  | { readonly outcome: "missing"; readonly near: readonly Near[] };

type Noun<R> = {
  readonly kind: "entry" | "person" | "unit" | "page";
  /** Before the slug. Where there are several, the address names one. */
  readonly segments: readonly string[];
  readonly lookUp: (asked: Asked) => Promise<Found<R>>;
  /** Where the record stands now. */
  readonly pathOf: (record: R) => PagePath;
  /** Whether the page has nothing to say in a language in which the record has no text. */
  readonly needsText: boolean;
  readonly head: (record: R, reader: Reader) => Pick<PageMetadata, "title" | "description">;
  readonly draw: (record: R, reader: Reader) => ReactNode;
  /** What is known now of the day that is read, where nothing of the record was published then. */
  readonly drawKnown?: (recordId: string, reader: Reader) => ReactNode;
};

type Props = { readonly params: Promise<{ locale: string; slug: string; segment?: string }> };

const nothing = { outcome: "missing", near: [] } as const;
const reader = cache(readerOf);

/** The page and its head for every address of a noun. */
export function pageAtAddress<R extends Told>(noun: Noun<R>) {
  const lookUp = cache((language: Language, slug: string) => noun.lookUp({ language, slug }));

  async function at({ params }: Props) {
    const { locale, slug, segment = noun.segments[0] ?? "" } = await params;
    const who = await reader(locale);
    const path = pathOf(segment, slug);
    const known = noun.segments.includes(segment) && isSlug(slug);
    const found: Found<R> = known ? await lookUp(who.language, slug) : nothing;
    if (found.outcome === "moved") {
      permanentRedirect(inLanguage(who.language, pathOf(found.segment, found.slug)));
    }
    if (found.outcome === "found" && noun.pathOf(found.record) !== path) {
      permanentRedirect(inLanguage(who.language, noun.pathOf(found.record)));
    }
    const { day, language } = who;
    const isLater = found.outcome === "missing" && known;
    const later = isLater ? await laterAt({ day, language, kind: noun.kind, slug }) : null;
    // An address that a record got later leads to the one that it had.
    if (later?.place) permanentRedirect(inLanguage(language, later.place));
    return { who, path, slug, found, later };
  }

  async function generateMetadata(props: Props): Promise<Metadata> {
    const { who, path, found } = await at(props);
    if (found.outcome === "withdrawn") return withdrawnMetadata(who);
    if (found.outcome !== "found") return missingMetadata(who);
    const { record } = found;
    const told = languages.filter((language) => record.publication.languages[language]);
    const available = noun.needsText ? told : languages;
    const hidden = !available.includes(who.language);
    const gone = hidden && record.withdrawn !== null;
    const head = noun.head(record, who);
    const feed = { path, name: head.title };
    return pageMetadata({ reader: who, path, feed, available, hidden, gone, ...head });
  }

  async function Page(props: Props) {
    const { who, path, slug, found, later } = await at(props);
    if (later && who.day) {
      return (
        <NotYetPage reader={who} path={path} day={who.day.day} later={later.now}>
          {noun.drawKnown?.(later.now.recordId, who)}
        </NotYetPage>
      );
    }
    if (found.outcome === "found") return noun.draw(found.record, who);
    if (found.outcome === "withdrawn") {
      return <WithdrawnPage reader={who} path={path} withdrawn={found.withdrawn} />;
    }
    const near = found.near.length > 0 ? found.near : await nearMatches(who, [slug]);
    return <MissingPage reader={who} path={path} near={near} />;
  }

  return { generateMetadata, Page };
}
