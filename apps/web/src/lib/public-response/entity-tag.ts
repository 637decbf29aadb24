/** An entity tag names the exact bytes of an answer, so that a second visit need not fetch them again. */
import { createHash } from "node:crypto";
import type { Encoding } from "./encoding.ts";

/** A strong tag: the same bytes in another encoding have another one. */
export function entityTag(body: Buffer, encoding: Encoding): string {
  return `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}-${encoding}"`;
}

/** True when an If-None-Match header names the tag. */
export function matches(header: string | undefined, tag: string): boolean {
  if (!header) return false;
  return header.split(",").some((part) => part.trim() === "*" || part.trim().replace(/^W\//, "") === tag);
}
