/** What a publication leaves in the draft: the address that the page kept, and no authors once nothing differs. */
import type { Actor } from "@entente/domain/access/authorize";
import type { Document } from "@entente/domain/record/document";
import type { Part } from "@entente/domain/record/parts";
import { differingParts } from "@entente/domain/record/scope";
import type { Transaction } from "../clients.ts";
import { writtenAt } from "../drafts/writers.ts";
import { at } from "./address.ts";
import { describeDraft } from "./describe-draft.ts";
import type { Held } from "./hold.ts";
import type { Ledger } from "./live.ts";

type Published = {
  readonly document: Document;
  readonly parts: readonly Part[];
  /** The live address that the draft gets back; null leaves the draft alone. */
  readonly keptAddress: string | null;
  readonly actor: Actor;
};

/** What is public after the publication, as one document. */
function liveAfter({ live }: Ledger, { document, parts }: Pick<Published, "document" | "parts">): Document {
  const text = parts.flatMap((part) => (part === "shared" ? [] : [[part, document.text[part]] as const]));
  return {
    ...document,
    shared: parts.includes("shared") ? document.shared : (live?.shared ?? {}),
    text: { ...live?.text, ...Object.fromEntries(text) },
  };
}

/** Puts the draft under an address. It counts as a change, so that an open form learns of it. */
export async function readdress(tx: Transaction, held: Held, slug: string, { accountId }: Actor) {
  const { recordId, kind, document, counter } = held;
  if (document.shared.slug === slug) return document;
  const moved = at(document, slug);
  await tx.$executeRaw`
    UPDATE edit.draft SET content = ${JSON.stringify(moved)}::jsonb, counter = counter + 1, saved_at = now(),
      saved_by = ${accountId}::uuid,
      writers = writers || ${writtenAt([["shared", "slug"]], accountId, counter + 1)}::jsonb
    WHERE record_id = ${recordId}::uuid`;
  await describeDraft(tx, recordId, kind, moved, document);
  return moved;
}

export async function settleDraft(tx: Transaction, held: Held, ledger: Ledger, published: Published) {
  const { keptAddress, actor } = published;
  const draft = keptAddress === null ? held.document : await readdress(tx, held, keptAddress, actor);
  if (held.authors.length === 0 || differingParts(liveAfter(ledger, published), draft).length > 0) return;
  await tx.$executeRaw`UPDATE edit.draft SET authors = '{}' WHERE record_id = ${held.recordId}::uuid`;
}
