/** Where something that is missing stands in the document: with the row's id, by which a form knows it. */
import type { Document, Row } from "./document.ts";
import type { ListNoun } from "./nouns.ts";
import type { Missing } from "./publishable.ts";

/** The path in the document; a list's row is named by its id instead of its place. */
export function placeOf({ shared }: Document, { part, path }: Pick<Missing, "part" | "path">): string[] {
  const steps = path.map(String);
  if (part !== "shared") return ["text", part, ...steps];
  const [noun = "", place, ...rest] = steps;
  const row = (shared[noun as ListNoun] as readonly Row[] | undefined)?.[Number(place)];
  return row && /^\d+$/.test(place ?? "") ? ["shared", noun, row.id, ...rest] : ["shared", ...steps];
}
