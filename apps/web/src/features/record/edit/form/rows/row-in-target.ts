/** Which row of a list has to be open so that a place can be seen. */
import type { Document } from "@entente/domain/record/document";
import type { ListNoun } from "@entente/domain/record/nouns";
import type { Path } from "@entente/domain/record/places";

/** The row of the list in which the place lies, or null where it lies elsewhere. */
export function rowInTarget(noun: ListNoun, path: Path, { shared }: Document): string | null {
  const [part, second, third, fourth] = path;
  const id = part === "shared" ? third : third === "rows" ? fourth : undefined;
  if (!id) return null;
  const own = (shared[noun] ?? []).some((row) => row.id === id);
  if (own && (part === "text" || second === noun)) return id;
  // An assignment is seen within its post.
  const assignment = noun === "post" ? shared.assignment?.find((row) => row.id === id) : undefined;
  return typeof assignment?.postId === "string" ? assignment.postId : null;
}
