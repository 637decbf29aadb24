/** What a timeline can be asked, and how an address asks it: what a search can be narrowed by, kinds of event, years. */
import { type EventKind, eventKinds } from "@entente/domain/timeline/events";
import { z } from "zod";
import { type Asked, askedSchema, mostAtOnce, type Problem, readAsked } from "../search/asked.ts";

/** As many events as a page lists, and as many as are drawn one by one. */
export const pageSize = 300;

export const firstYear = 1000;
export const lastYear = 2999;

const year = z.int().min(firstYear).max(lastYear).nullable().default(null);

/** Everything but the page. The years belong to what is asked for. */
export const timelineSchema = askedSchema
  .safeExtend({
    event: z.array(z.enum(eventKinds.keys)).max(50, "too-many-values").default([]),
    from: year,
    until: year,
  })
  .refine(({ from, until }) => from === null || until === null || from <= until, {
    path: ["until"],
    message: "years-in-order",
  });

export type TimelineAsked = z.infer<typeof timelineSchema>;

export const pageOfTimeline = z.int().min(1).max(mostAtOnce).default(1);

type Given = Readonly<Record<string, string | readonly string[] | undefined>>;

export type ReadTimeline =
  | { readonly ok: true; readonly asked: TimelineAsked; readonly page: number }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const own = ["event", "from", "until"];

const valuesOf = (given: Given, key: string) => [given[key] ?? []].flat().filter((value) => value !== "");

/** A year as it was typed; undefined where none was, null where it is none. */
function yearOf(given: Given, key: string): { value: number | null } | { problem: Problem } {
  const values = valuesOf(given, key);
  if (values.length > 1) return { problem: { key, rule: "given-twice", valid: [] } };
  const [typed] = values;
  if (typed === undefined) return { value: null };
  const value = /^\d{4}$/.test(typed) ? Number(typed) : 0;
  return value >= firstYear && value <= lastYear ? { value } : { problem: { key, rule: "year", valid: [] } };
}

/** Reads an address. What it does not know is refused and named: a timeline has one order, so it knows no `sort`. */
export function readTimeline(language: string, given: Given): ReadTimeline {
  const { event: _, from: __, until: ___, ...rest } = given;
  const read = readAsked(language, rest);
  const sorted = Object.hasOwn(given, "sort");
  const kinds = valuesOf(given, "event");
  const known = (kind: string): kind is EventKind => (eventKinds.keys as readonly string[]).includes(kind);
  const [from, until] = [yearOf(given, "from"), yearOf(given, "until")];
  const problems: Problem[] = [
    ...(read.ok ? [] : read.problems).map((one) =>
      one.rule === "unknown-part" ? { ...one, valid: [...one.valid, ...own] } : one,
    ),
    ...(sorted ? [{ key: "sort", rule: "unknown-part" as const, valid: own }] : []),
    ...(kinds.every(known) ? [] : [{ key: "event", rule: "one-of-these" as const, valid: eventKinds.keys }]),
    ...[from, until].flatMap((one) => ("problem" in one ? [one.problem] : [])),
  ];
  if (problems.length > 0 || !read.ok || "problem" in from || "problem" in until) {
    return { ok: false, problems: [...new Map(problems.map((one) => [one.key, one])).values()] };
  }
  if (from.value !== null && until.value !== null && from.value > until.value) {
    return { ok: false, problems: [{ key: "until", rule: "years-in-order", valid: [] }] };
  }
  const asked = {
    ...read.asked,
    event: [...new Set(kinds.filter(known))],
    from: from.value,
    until: until.value,
  };
  return { ok: true, asked, page: read.page };
}

/** Whether anything but kinds of event and years narrows it. */
export const isNarrowed = ({ q, "in-force-on": day, ...facets }: Asked): boolean =>
  q !== "" || day !== null || Object.values(facets).some((value) => Array.isArray(value) && value.length > 0);
