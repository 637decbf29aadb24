/** Small scripts that public pages gain from and can do without. */
import { builtFiles } from "./built-files.ts";

export const islands = builtFiles("islands");

export type IslandName = "suggest";

/** Where an island is fetched from. */
export const islandAddress = (name: IslandName): string => `/islands/${islands.nameOf(`${name}.js`)}`;
