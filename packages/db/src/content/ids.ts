/**
 * Ids of the first register's records and rows: UUID version 5, made from names, so that loading the same files
 * twice gives the same ids and a link to a record outlives a fresh database.
 */
import { createHash } from "node:crypto";
import type { RecordKind } from "@entente/domain/fields/field";

const namespace = Buffer.from("6f1c2b0e7d5b4f0b9a3b2f6f4b8b3c11", "hex");

function uuid(name: string): string {
  const hash = createHash("sha1").update(namespace).update(name).digest().subarray(0, 16);
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = hash.toString("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

/** The id of a record of the first register. */
export const recordIdOf = (kind: RecordKind, slug: string): string => uuid(`${kind}/${slug}`);

/** The id of a row, from the key that it has in its file. */
export const rowIdOf = (recordId: string, noun: string, key: string): string =>
  uuid(`${recordId}/${noun}/${key}`);
