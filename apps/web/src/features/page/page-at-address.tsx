/**
 * What stands at the address of a record: its page, the way to where it is now, what became of it, or what else may
 * have been meant. Every noun answers alike; what its page shows and says of itself is the noun's.
 */
import type { Publication, Withdrawn } from "@entente/api/shared/view";
import { type Language, languages } from "@entente/domain/languages";
import type { ReactNode } from "react";
import { nothingAt } from "@/features/day/nothing-at.ts";
import { inLanguage, type PagePath, pathOf } from "@/lib/addresses.ts";
import type { Reader } from "@/lib/reader.ts";
import { isSlug } from "@/lib/slug.ts";
import type { Near } from "./missing-page.tsx";
import { pageHead, type SaidOfPage } from "./page-head.ts";
import { publicPage } from "./public-page.tsx";
import { withdrawn } from "./shown.tsx";

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
  readonly head: (record: R, reader: Reader) => Pick<SaidOfPage, "title" | "description">;
  readonly draw: (record: R, reader: Reader) => ReactNode | Promise<ReactNode>;
  /** What is known now of the day that is read, where nothing of the record was published then. */
  readonly drawKnown?: (recordId: string, reader: Reader) => Promise<ReactNode>;
};

const nothing = { outcome: "missing", near: [] } as const;

type Place = { readonly locale: string; readonly slug: string; readonly segment?: string };

/** Answers every address of a noun. */
export const pageAtAddress = <R extends Told>(noun: Noun<R>) =>
  publicPage<Place>(async ({ reader, params: { slug, segment = noun.segments[0] ?? "" } }) => {
    const { language } = reader;
    const path = pathOf(segment, slug);
    const kind = noun.segments.includes(segment) && isSlug(slug) ? noun.kind : null;
    const found: Found<R> = kind ? await noun.lookUp({ language, slug }) : nothing;
    if (found.outcome === "moved") {
      return { movedTo: inLanguage(language, pathOf(found.segment, found.slug)) };
    }
    if (found.outcome === "withdrawn") return withdrawn(reader, path, found.withdrawn);
    if (found.outcome === "found") {
      const { record } = found;
      if (noun.pathOf(record) !== path) return { movedTo: inLanguage(language, noun.pathOf(record)) };
      const told = languages.filter((other) => record.publication.languages[other]);
      const available = noun.needsText ? told : languages;
      const hidden = !available.includes(language);
      const head = noun.head(record, reader);
      const feed = { path, name: head.title };
      return {
        status: hidden && record.withdrawn !== null ? 410 : 200,
        head: pageHead({ reader, path, feed, available, hidden, ...head }),
        body: await noun.draw(record, reader),
      };
    }
    const leadTo = (place: PagePath) => ({ movedTo: inLanguage(language, place) });
    return nothingAt({ reader, path, kind, slug, near: found.near, leadTo, drawKnown: noun.drawKnown });
  });
