/**
 * A random reference: what a session's cookie holds, and what a link by mail carries. The database keeps its hash
 * alone, so a copy of it opens no door.
 */
import { createHash, randomBytes } from "node:crypto";

const shape = /^[A-Za-z0-9_-]{43}$/;

/** A new reference: 256 random bits. */
export const newReference = (): string => randomBytes(32).toString("base64url");

/** The hash under which the row stands, or null where the text cannot be a reference. */
export const hashOfReference = (reference: string): string | null =>
  shape.test(reference) ? createHash("sha256").update(reference).digest("hex") : null;
