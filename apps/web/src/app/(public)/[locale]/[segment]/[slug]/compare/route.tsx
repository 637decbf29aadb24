/** Two published versions of a record: /treaties/cbd/compare?from=1&to=now. */
import type { VersionsCompared } from "@entente/api/changes/view";
import { belowRecord } from "@/features/changes/at-record.tsx";
import { compareQuery } from "@/features/changes/change-address.ts";
import { type ReadSides, readSides } from "@/features/changes/read-query.ts";
import { VersionsComparedPage } from "@/features/changes/versions-compared-page.tsx";
import { register } from "@/lib/register.ts";
import { comparedWordsIn } from "@/messages/compared-versions.ts";

export const GET = belowRecord<VersionsCompared, ReadSides>({
  below: "compare",
  read: readSides,
  queryOf: ({ from, to }) => compareQuery(from, to),
  ask: (asked, { from, to }) => register().changes.compare({ ...asked, from, to }),
  head: ({ record }, _, { language }) => {
    const { title, lead } = comparedWordsIn(language);
    // One page of a record leads to all its comparisons; none of them is a page of the register.
    return { title: `${title} · ${record.name.text}`, description: lead, hidden: true };
  },
  draw: (compared, _, reader, path) => (
    <VersionsComparedPage compared={compared} path={path} reader={reader} />
  ),
});
