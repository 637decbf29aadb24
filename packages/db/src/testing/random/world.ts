/**
 * What a random sequence should have made of a few records so far, told from the answers alone: the draft, word for
 * word; what is public; what is planned; and which version of the draft each person has before them.
 */
import type { Actor } from "@entente/domain/access/authorize";
import type { Document } from "@entente/domain/record/document";
import type { Part } from "@entente/domain/record/parts";
import { payloadOf } from "@entente/domain/record/publishable";
import { same } from "@entente/domain/record/values";
import { at } from "../../publishing/address.ts";
import { saveDraft } from "../../publishing/save-draft.ts";
import { addresses, anyRecord, people, records } from "./cast.ts";
import type { Store } from "./store.ts";

export type Copy = { readonly counter: number; readonly content: Document };

export type Known = {
  readonly id: string;
  draft: Document;
  /** By the person. */
  readonly copies: Copy[];
  /** The public payload of each live part. */
  readonly live: Map<Part, unknown>;
  trashed: boolean;
  /** What waits to be published, by the id of the plan. */
  readonly plans: Map<string, Document>;
};

export type World = {
  readonly actors: readonly Actor[];
  readonly records: readonly Known[];
  /** Addresses of this world alone. */
  readonly addresses: readonly string[];
  /** A word that was never written before. */
  word(): string;
};

let worlds = 0;

/** Makes the records of a sequence as drafts. */
export async function newWorld({ staff }: Store, actors: readonly Actor[]): Promise<World> {
  worlds += 1;
  const ours = addresses.map((word) => `${word}-of-${worlds}`);
  const known: Known[] = [];
  for (const slug of ours.slice(0, records)) {
    const { id, kind, document } = anyRecord(slug);
    const first = await saveDraft(staff, actors[0] as Actor, {
      recordId: id,
      kind,
      counter: 0,
      content: document,
    });
    const copies = Array.from({ length: people }, () => first);
    known.push({ id, draft: first.content, copies, live: new Map(), trashed: false, plans: new Map() });
  }
  let words = 0;
  return { actors, records: known, addresses: ours, word: () => `Word ${++words}` };
}

export const liveAddress = ({ live }: Known): string | null =>
  (live.get("shared") as { slug: string } | undefined)?.slug ?? null;

/** The document under the address that a publication gives it. */
export const addressed = (known: Known, document: Document, keeps: boolean): Document => {
  const slug = keeps ? liveAddress(known) : null;
  return slug === null ? document : at(document, slug);
};

/** What a part of the document would show readers; null where something is missing. */
export function shownOf(document: Document, part: Part): unknown {
  const result = payloadOf("entry", document, part);
  return result.ok ? result.payload : null;
}

/** Whether readers see already what the document says there. */
export const isShown = ({ live }: Known, document: Document, part: Part): boolean =>
  live.has(part) && same(live.get(part), shownOf(document, part));
