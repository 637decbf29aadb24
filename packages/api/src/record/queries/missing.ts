/** What each part of a draft would need before it can be published, and where. */
import type { StaffClient } from "@entente/db/clients";
import type { Authorized } from "@entente/domain/access/authorize";
import type { RecordKind } from "@entente/domain/fields/field";
import { isReservedAddress } from "@entente/domain/record/addresses";
import { type Document, parseDocument } from "@entente/domain/record/document";
import { nameIn } from "@entente/domain/record/names";
import { type Part, parts } from "@entente/domain/record/parts";
import { payloadOf } from "@entente/domain/record/publishable";
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

/** Whose the address is or was, if it is another record's. */
async function ownerOf(db: StaffClient, kind: RecordKind, slug: string, recordId: string) {
  const owner = await db.publication.findFirst({
    where: { kind, slug, recordId: { not: recordId } },
    orderBy: { liveFrom: "desc" },
    select: { record: { select: { draft: { select: { content: true } } } } },
  });
  if (!owner) return null;
  const content = owner.record.draft?.content as Document | undefined;
  return content ? nameIn(content, "en") : slug;
}

async function addressOf(db: StaffClient, kind: RecordKind, recordId: string, slug: unknown) {
  if (typeof slug !== "string") return [];
  const at = { part: "shared" as const, path: ["slug"] };
  if (isReservedAddress(slug)) {
    const message = `“${slug}” is kept for the register itself. Choose another address.`;
    return [{ ...at, problem: "address-reserved" as const, message, owner: null }];
  }
  const owner = await ownerOf(db, kind, slug, recordId);
  if (owner === null) return [];
  const message = `“${slug}” is the address of ${owner}. Choose another.`;
  return [{ ...at, problem: "address-taken" as const, message, owner }];
}

export async function missingOf(
  db: StaffClient,
  { resource }: Authorized<"record.read">,
): Promise<PartMissing[]> {
  const { recordId = "" } = resource;
  const held = await heldDraft(db, recordId);
  if (!held) throw missing();
  const document = parseDocument(held.kind, held.content);
  const address = await addressOf(db, held.kind, recordId, document.shared.slug);
  return parts.map((part) => {
    const begun = part === "shared" || document.text[part] !== undefined;
    const empty = emptyOf(held.kind, document, part);
    return { part, begun, missing: part === "shared" ? [...empty, ...address] : empty };
  });
}
