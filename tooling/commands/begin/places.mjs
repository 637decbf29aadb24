// Where the project is, and where it keeps what it makes for itself.
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

export const root = resolve(dirname(fileURLToPath(import.meta.url)), "../../..");
export const folder = join(root, ".entente");
