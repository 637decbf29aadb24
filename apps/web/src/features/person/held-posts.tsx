/** The posts of a person: what, where, since when, and whether anybody has confirmed it. */
import type { HeldPost } from "@entente/api/person/view";
import { postTypes } from "@entente/domain/vocabulary/post-types";
import { labelOf } from "@entente/domain/vocabulary/vocabulary";
import { PlainList } from "@entente/ui/plain-list";
import { EntryLink } from "@/features/entry/entry-link.tsx";
import { UnitLink } from "@/features/unit/unit-link.tsx";
import { periodText } from "@/lib/dates.ts";
import type { Reader } from "@/lib/reader.ts";

export function HeldPosts({
  posts,
  reader,
}: {
  readonly posts: readonly HeldPost[];
  readonly reader: Reader;
}) {
  const { words, language } = reader;
  return (
    <PlainList>
      {posts.map(({ entry, type, title, unit, assignment }) => {
        const period = periodText(assignment, reader);
        return (
          <li key={assignment.id} className="keep">
            <p className="text-lg">
              <EntryLink entry={entry} reader={reader} />
            </p>
            <p className="first-letter:uppercase">
              {title?.[language] ?? labelOf(postTypes, type, language)}
              {assignment.capacity === "deputy" ? ` (${words.contact.deputy})` : ""}
              {period ? `, ${period}` : ""}
            </p>
            {unit ? (
              <p className="text-muted text-sm">
                <UnitLink unit={unit} reader={reader} />
              </p>
            ) : null}
            {assignment.status === "confirmed" ? null : (
              <p className="text-muted text-sm">{words.contact.note}</p>
            )}
          </li>
        );
      })}
    </PlainList>
  );
}
