/** Where the project is, and where it keeps what it makes for itself. */
import { join, resolve } from "node:path";
import { variable } from "@entente/environment/environment";

export const root = resolve(import.meta.dirname, "../../..");
export const web = join(root, "apps/web");

/** The folder of data, secrets, logs and stamps. */
export const folder = (): string => resolve(root, variable("ENTENTE_FOLDER") ?? ".entente");
