/** Prints values of some versions of a record: other records by the names given, posts by those in the versions. */
import type { Language } from "../languages.ts";
import type { Document } from "../record/document.ts";
import type { Printer } from "./print-value.ts";
import { rowName } from "./row-name.ts";

export function printerOf(
  language: Language,
  documents: readonly Document[],
  names: ReadonlyMap<string, string>,
): Printer {
  const posts = new Map(documents.flatMap(({ shared }) => (shared.post ?? []).map((row) => [row.id, row])));
  const printer: Printer = {
    language,
    nameOf: (id) => {
      const post = posts.get(id);
      return post ? rowName("post", post, printer) : names.get(id);
    },
  };
  return printer;
}
