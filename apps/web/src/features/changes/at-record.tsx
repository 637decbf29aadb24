/**
 * What stands below the address of a record: the page that is asked for, the way to where the record is now, what
 * became of it, or what else may have been meant.
 */
import type { RecordChanges } from "@entente/api/changes/view";
import type { Withdrawn } from "@entente/api/shared/view";
import type { Language } from "@entente/domain/languages";
import type { Metadata } from "next";
import { permanentRedirect } from "next/navigation";
import { cache, type ReactNode } from "react";
import { laterAt } from "@/features/day/later.ts";
import { NotYetPage } from "@/features/day/not-yet-page.tsx";
import {
  missingMetadata,
  type PageMetadata,
  pageMetadata,
  refusedMetadata,
  withdrawnMetadata,
} from "@/features/page/metadata.ts";
import { MissingPage, type Near } from "@/features/page/missing-page.tsx";
import { nearMatches } from "@/features/page/near-matches.ts";
import { RefusedPage } from "@/features/page/refused-page.tsx";
import { WithdrawnPage } from "@/features/page/withdrawn-page.tsx";
import { inLanguage, type PagePath, pathOf } from "@/lib/addresses.ts";
import { type Reader, readerOf } from "@/lib/reader.ts";
import { isSlug } from "@/lib/slug.ts";
import { changesWordsIn } from "@/messages/changes.ts";
import type { RefusedChange } from "./read-query.ts";
import { type ChangedKind, changedKindOf } from "./record-segment.ts";

type Changed = RecordChanges["record"];
type Given = Record<string, string | string[] | undefined>;

type Answer<R> =
  | { readonly outcome: "found"; readonly record: R }
  | { readonly outcome: "moved"; readonly segment: string; readonly slug: string }
  | { readonly outcome: "withdrawn"; readonly withdrawn: Withdrawn }
  | { readonly outcome: "missing"; readonly near: readonly Near[] }
  | { readonly outcome: "unknown"; readonly valid: readonly number[] };

type Below<R, Q> = {
  /** The last part of the address. */
  readonly below: string;
  readonly read: (given: Given) => Q;
  /** The same as parts of an address: what is asked goes along to where the record is. */
  readonly queryOf: (query: Q) => string;
  readonly ask: (
    asked: { language: Reader["language"]; kind: ChangedKind; slug: string },
    query: Q,
  ) => Promise<Answer<R>>;
  readonly head: (
    record: R,
    query: Q,
    reader: Reader,
  ) => Pick<PageMetadata, "title" | "description" | "hidden">;
  readonly draw: (record: R, query: Q, reader: Reader, path: PagePath) => ReactNode;
};

type Props = {
  readonly params: Promise<{ locale: string; segment: string; slug: string }>;
  readonly searchParams: Promise<Given>;
};

const readerFor = cache(readerOf);

/** The page and its head below every address of a record. */
export function belowRecord<
  R extends { readonly record: Changed },
  Q extends { readonly problems: readonly RefusedChange[] },
>({ below, read, queryOf, ask, head, draw }: Below<R, Q>) {
  const under = (path: PagePath) => `${path}/${below}` as PagePath;
  const leadTo = (language: Language, path: PagePath, query: Q) =>
    permanentRedirect(inLanguage(language, under(path)) + queryOf(query));

  const at = cache(async ({ params, searchParams }: Props) => {
    const { locale, segment, slug } = await params;
    const reader = await readerFor(locale);
    const path = pathOf(segment, slug);
    const query = read(await searchParams);
    const kind = changedKindOf(segment);
    const answer: Answer<R> =
      kind && isSlug(slug)
        ? await ask({ language: reader.language, kind, slug }, query)
        : { outcome: "missing", near: [] };
    const now =
      answer.outcome === "moved" ? answer : answer.outcome === "found" ? answer.record.record : null;
    if (now && pathOf(now.segment, now.slug) !== path) {
      leadTo(reader.language, pathOf(now.segment, now.slug), query);
    }
    const { day, language } = reader;
    const isLater = answer.outcome === "missing" && kind !== null && isSlug(slug);
    const later = isLater ? await laterAt({ day, language, kind, slug }) : null;
    // An address that a record got later leads to the one that it had.
    if (later?.place) leadTo(language, later.place, query);
    const unknown: RefusedChange[] =
      answer.outcome === "unknown"
        ? [{ key: "from, to", rule: "version", valid: answer.valid.toReversed().map(String) }]
        : [];
    return { reader, path, slug, query, answer, later, problems: [...query.problems, ...unknown] };
  });

  async function generateMetadata(props: Props): Promise<Metadata> {
    const { reader, path, query, answer, problems } = await at(props);
    if (answer.outcome === "withdrawn") return withdrawnMetadata(reader);
    if (answer.outcome === "missing" || answer.outcome === "moved") return missingMetadata(reader);
    if (answer.outcome === "unknown" || problems.length > 0) {
      return refusedMetadata(changesWordsIn(reader.language).refused);
    }
    const feed = { path, name: answer.record.record.name.text };
    return pageMetadata({ reader, path: under(path), feed, ...head(answer.record, query, reader) });
  }

  async function Page(props: Props) {
    const { reader, path, slug, query, answer, later, problems } = await at(props);
    if (later && reader.day) {
      return <NotYetPage reader={reader} path={under(path)} day={reader.day.day} later={later.now} />;
    }
    if (answer.outcome === "withdrawn") {
      return <WithdrawnPage reader={reader} path={under(path)} withdrawn={answer.withdrawn} />;
    }
    if (answer.outcome === "missing" || answer.outcome === "moved") {
      const near =
        answer.outcome === "missing" && answer.near.length > 0
          ? answer.near
          : await nearMatches(reader, [slug]);
      return <MissingPage reader={reader} path={under(path)} near={near} />;
    }
    if (answer.outcome === "unknown" || problems.length > 0) {
      const words = changesWordsIn(reader.language);
      const back = {
        address: inLanguage(reader.language, `${path}/changes` as PagePath),
        name: words.allVersions,
      };
      return <RefusedPage problems={problems} words={words} back={back} path={under(path)} reader={reader} />;
    }
    return draw(answer.record, query, reader, path);
  }

  return { generateMetadata, Page };
}
