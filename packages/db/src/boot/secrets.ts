/** Passwords that this installation made for itself, in one file that only its owner reads. */
import { randomBytes } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A random word of 32 letters and digits, safe in an address. */
export const randomSecret = (): string => randomBytes(24).toString("base64url").replace(/[-_]/g, "x");

/** The secret of that name, made on first use and kept. */
export function keptSecret(folder: string, name: string): string {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, "secrets.json");
  const secrets = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Record<string, string>) : {};
  const known = secrets[name];
  if (known) return known;
  const made = randomSecret();
  writeFileSync(`${file}.new`, `${JSON.stringify({ ...secrets, [name]: made }, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
  chmodSync(file, 0o600);
  return made;
}
