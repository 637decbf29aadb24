/** What only this register can read again: sealed with a key of its own for each use, drawn from AUTH_SECRET. */
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import { authSecret } from "./environment.ts";

type Use = "one-time-password" | "recovery-codes";

const keyFor = (use: Use) => Buffer.from(hkdfSync("sha256", authSecret(), "", `entente ${use}`, 32));
const ivLength = 12;
const tagLength = 16;

/** Seals a text. `owner` is bound to it: sealed for one account, it opens for no other. */
export function seal(use: Use, owner: string, plain: string): string {
  const iv = randomBytes(ivLength);
  const cipher = createCipheriv("aes-256-gcm", keyFor(use), iv).setAAD(Buffer.from(owner));
  const sealed = Buffer.concat([cipher.update(plain, "utf8"), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString("base64url");
}

/** The text, or null where it was not sealed here for this owner. */
export function unseal(use: Use, owner: string, text: string): string | null {
  const bytes = Buffer.from(text, "base64url");
  if (bytes.length <= ivLength + tagLength) return null;
  try {
    const decipher = createDecipheriv("aes-256-gcm", keyFor(use), bytes.subarray(0, ivLength), {
      authTagLength: tagLength,
    });
    decipher.setAAD(Buffer.from(owner)).setAuthTag(bytes.subarray(ivLength, ivLength + tagLength));
    return decipher.update(bytes.subarray(ivLength + tagLength), undefined, "utf8") + decipher.final("utf8");
  } catch {
    return null;
  }
}
