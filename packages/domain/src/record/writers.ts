/** Who wrote at which place of a draft, so that a question about a field names whoever changed that field. */
import { liesWithin, type Path } from "./places.ts";

export type Writer = { readonly path: Path; readonly name: string };

/**
 * Who wrote at a place, around it or within it.
 * @param writers the last one first
 */
export const writerAt = (writers: readonly Writer[], path: Path): string | null =>
  writers.find((one) => liesWithin(one.path, path) || liesWithin(path, one.path))?.name ?? null;
