/** What each part of a draft would need before it can be published, and where. */

import { addressProblem } from "@entente/db/address/owner";
import type { StaffClient } from "@entente/db/clients";
import type { Authorized } from "@entente/domain/access/authorize";
import type { RecordKind } from "@entente/domain/fields/field";
import type { Document } from "@entente/domain/record/document";
import { type Part, parts } from "@entente/domain/record/parts";
import { payloadOf } from "@entente/domain/record/publishable";
import { storedDocument } from "@entente/domain/record/stored";
import { heldDraft, missing } from "../queries.ts";
import type { PartMissing } from "../view.ts";

type Missing = PartMissing["missing"][number];

const plain = (path: readonly PropertyKey[]) =>
  path.map((step) => (typeof step === "number" ? step : String(step)));

function emptyOf(kind: RecordKind, document: Document, part: Part): Missing[] {
  const result = payloadOf(kind, document, part);
  if (result.ok) return [];
  return result.missing.map(({ path, message, empty }) => ({
    part,
    path: plain(path),
    problem: empty ? ("empty" as const) : ("malformed" as const),
    message,
    owner: null,
  }));
}

async function addressOf(
  db: StaffClient,
  kind: RecordKind,
  recordId: string,
  slug: unknown,
): Promise<Missing[]> {
  if (typeof slug !== "string") return [];
  const known = await addressProblem(db, kind, recordId, slug);
  if (!known) return [];
  const { refusal: problem, message, owner } = known;
  return [{ part: "shared", path: ["slug"], problem, message, owner: owner?.name ?? null }];
}

export async function missingOf(
  db: StaffClient,
  { resource }: Authorized<"record.read">,
): Promise<PartMissing[]> {
  const { recordId = "" } = resource;
  const held = await heldDraft(db, recordId);
  if (!held) throw missing();
  const document = storedDocument(held.kind, held.content);
  const address = await addressOf(db, held.kind, recordId, document.shared.slug);
  return parts.map((part) => {
    const begun = part === "shared" || document.text[part] !== undefined;
    const empty = emptyOf(held.kind, document, part);
    return { part, begun, missing: part === "shared" ? [...empty, ...address] : empty };
  });
}
