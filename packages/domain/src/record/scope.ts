/** What of a record a scope is held against: the units that it names, and the parts that an edit changes. */
import type { RecordKind } from "../fields/field.ts";
import type { Document, Shared } from "./document.ts";
import { type Part, parts } from "./parts.ts";
import { referencesOf } from "./references.ts";
import { same } from "./values.ts";

/** The units that a record names, wherever a declared field may name one. A unit counts as its own. */
export function unitsOf(kind: RecordKind, id: string, shared: Shared): string[] {
  const named = referencesOf(kind, shared).flatMap((one) => (one.kind === "unit" ? [one.id] : []));
  return [...new Set([...(kind === "unit" ? [id] : []), ...named])];
}

/** What a part says, without what its translator noted of where the words came from. */
function saidIn(document: Document, part: Part): unknown {
  if (part === "shared") return document.shared;
  const text = document.text[part];
  if (!text) return undefined;
  const { sources: _, rows = {}, ...own } = text;
  return { ...own, rows };
}

/** The parts of which two documents say different things. What is not there differs in all. */
export function differingParts(before: Document | null, after: Document | null): Part[] {
  if (!before || !after) return [...parts];
  return parts.filter((part) => !same(saidIn(before, part), saidIn(after, part)));
}

/** The parts that an edit writes, their translators' notes included. */
export function writtenParts(before: Document | null, after: Document | null): Part[] {
  if (!before || !after) return [...parts];
  const whole = (document: Document, part: Part) =>
    part === "shared" ? document.shared : document.text[part];
  return parts.filter((part) => !same(whole(before, part), whole(after, part)));
}
