/** The program of an installed tool, called by its file so that no shell stands between. */
import { join } from "node:path";
import { root } from "../places.ts";

export const bin = (name: string): string => join(root, "node_modules/.bin", name);
