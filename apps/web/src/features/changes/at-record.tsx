/**
 * What stands below the address of a record: the page that is asked for, the way to where the record is now, what
 * became of it, or what else may have been meant.
 */
import type { RecordChanges } from "@entente/api/changes/view";
import type { Withdrawn } from "@entente/api/shared/view";
import type { ReactNode } from "react";
import { nothingAt } from "@/features/day/nothing-at.ts";
import { kindAt, type RecordKind } from "@/features/page/kind-at.ts";
import type { Near } from "@/features/page/missing-page.tsx";
import { pageHead, type SaidOfPage } from "@/features/page/page-head.ts";
import { publicPage, type Query } from "@/features/page/public-page.tsx";
import { refused, withdrawn } from "@/features/page/shown.tsx";
import { inLanguage, type PagePath, pathOf } from "@/lib/addresses.ts";
import type { Reader } from "@/lib/reader.ts";
import { isSlug } from "@/lib/slug.ts";
import { changesWordsIn } from "@/messages/changes.ts";
import { versionsPath } from "./change-address.ts";
import type { RefusedChange } from "./read-query.ts";

type Changed = RecordChanges["record"];

type Answer<R> =
  | { readonly outcome: "found"; readonly record: R }
  | { readonly outcome: "moved"; readonly segment: string; readonly slug: string }
  | { readonly outcome: "withdrawn"; readonly withdrawn: Withdrawn }
  | { readonly outcome: "missing"; readonly near: readonly Near[] }
  | { readonly outcome: "unknown"; readonly valid: readonly number[] };

type Below<R, Q> = {
  /** The last part of the address. */
  readonly below: string;
  readonly read: (given: Query) => Q;
  /** The same as parts of an address: what is asked goes along to where the record is. */
  readonly queryOf: (query: Q) => string;
  readonly ask: (
    asked: { language: Reader["language"]; kind: RecordKind; slug: string },
    query: Q,
  ) => Promise<Answer<R>>;
  readonly head: (
    record: R,
    query: Q,
    reader: Reader,
  ) => Pick<SaidOfPage, "title" | "description" | "hidden">;
  readonly draw: (record: R, query: Q, reader: Reader, path: PagePath) => ReactNode;
};

type Place = { readonly locale: string; readonly segment: string; readonly slug: string };

/** Answers what stands below every address of a record. */
export const belowRecord = <
  R extends { readonly record: Changed },
  Q extends { readonly problems: readonly RefusedChange[] },
>({
  below,
  read,
  queryOf,
  ask,
  head,
  draw,
}: Below<R, Q>) =>
  publicPage<Place>(async ({ reader, params: { segment, slug }, query: given }) => {
    const { language } = reader;
    const under = (place: PagePath) => `${place}/${below}` as PagePath;
    const path = pathOf(segment, slug);
    const query = read(given);
    const leadTo = (place: PagePath) => ({ movedTo: inLanguage(language, under(place)) + queryOf(query) });
    const kind = kindAt(segment);
    const asked = kind && isSlug(slug) ? { language, kind, slug } : null;
    const answer: Answer<R> = asked ? await ask(asked, query) : { outcome: "missing", near: [] };
    const now =
      answer.outcome === "moved" ? answer : answer.outcome === "found" ? answer.record.record : null;
    if (now && pathOf(now.segment, now.slug) !== path) {
      return leadTo(pathOf(now.segment, now.slug));
    }
    if (answer.outcome === "withdrawn") return withdrawn(reader, under(path), answer.withdrawn);
    if (answer.outcome === "missing" || answer.outcome === "moved") {
      const near = answer.outcome === "missing" ? answer.near : [];
      return nothingAt({ reader, path: under(path), kind: asked?.kind ?? null, slug, near, leadTo });
    }
    const unknown: RefusedChange[] =
      answer.outcome === "unknown"
        ? [{ key: "from, to", rule: "version", valid: answer.valid.toReversed().map(String) }]
        : [];
    const problems = [...query.problems, ...unknown];
    if (answer.outcome === "unknown" || problems.length > 0) {
      const words = changesWordsIn(language);
      return refused({
        reader,
        path: under(path),
        problems,
        words: { ...words, startAgain: words.allVersions },
        told: words,
        again: versionsPath(path),
      });
    }
    const feed = { path, name: answer.record.record.name.text };
    return {
      head: pageHead({ reader, path: under(path), feed, ...head(answer.record, query, reader) }),
      body: draw(answer.record, query, reader, path),
    };
  });
