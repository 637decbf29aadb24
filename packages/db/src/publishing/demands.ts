/** What publishing demands: something new, nothing missing, and a note in every language in which readers read it. */
import { Refusal } from "@entente/domain/errors";
import type { RecordKind } from "@entente/domain/fields/field";
import type { Document } from "@entente/domain/record/document";
import { type Note, untold } from "@entente/domain/record/note";
import { type Part, parts } from "@entente/domain/record/parts";
import { payloadOf, type SharedPayload, type TextPayload } from "@entente/domain/record/publishable";
import { differingParts } from "@entente/domain/record/scope";
import { type Ledger, languagesIn } from "./live.ts";

export type Payloads = readonly { readonly part: Part; readonly payload: SharedPayload | TextPayload }[];

/**
 * Those of the parts that say something else than what is live.
 * @throws Refusal "nothing-changed"
 */
export function demandSomethingNew(ledger: Ledger, document: Document, asked: readonly Part[]): Part[] {
  const differing = differingParts(ledger.live, document);
  const fresh = parts.filter(
    (part) => asked.includes(part) && (differing.includes(part) || !ledger.liveParts.includes(part)),
  );
  if (fresh.length > 0) return fresh;
  throw new Refusal(
    "nothing-changed",
    "Nothing differs from what is public already. Change something first.",
  );
}

/**
 * The frozen payload of each part.
 * @throws Refusal "not-publishable" with every place where something is missing
 */
export function payloadsOf(
  kind: RecordKind,
  document: Document,
  fresh: readonly Part[],
  { liveParts }: Ledger,
): Payloads {
  // A language alone would be a page without facts.
  if (!fresh.includes("shared") && !liveParts.includes("shared")) {
    throw new Refusal("not-publishable", "Publish the shared facts first, or together with the text.", [
      { path: ["shared"], message: "Publish the shared facts first, or together with the text." },
    ]);
  }
  const results = fresh.map((part) => ({ part, result: payloadOf(kind, document, part) }));
  const missing = results.flatMap(({ result }) => (result.ok ? [] : result.missing));
  if (missing.length > 0) {
    throw new Refusal(
      "not-publishable",
      "Some things are missing before this can be published.",
      missing.map(({ part, path, message }) => ({ path: [part, ...path], message })),
    );
  }
  return results.flatMap(({ part, result }) => (result.ok ? [{ part, payload: result.payload }] : []));
}

/**
 * A note speaks every language that is public afterwards.
 * @throws Refusal "note-missing"
 */
export function demandNote(note: Note | null, { liveParts }: Ledger, fresh: readonly Part[]) {
  if (note === null) return;
  demandWords(note, [...new Set(languagesIn([...liveParts, ...fresh]))]);
}

/** @throws Refusal "note-missing" with every language in which there are no words */
export function demandWords(note: Note, languages: ReturnType<typeof languagesIn>) {
  const missing = untold(note, languages);
  if (missing.length === 0) return;
  throw new Refusal(
    "note-missing",
    "Tell readers in every language in which they can read this page.",
    missing.map((language) => ({ path: ["note", language], message: "Write it in this language too." })),
  );
}
