/** The documents in which every field has a value, one of each kind. */
import { readFileSync } from "node:fs";
import type { RecordKind } from "@entente/domain/fields/field";

const folder = new URL("golden/1/", import.meta.resolve("@entente/domain/record/upgrade"));

export const goldenDocument = (kind: RecordKind): object =>
  JSON.parse(readFileSync(new URL(`${kind}.json`, folder), "utf8"));
