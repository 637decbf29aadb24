/** The versions of a record: /treaties/cbd/changes. */
import { lastPage } from "@entente/api/changes/asked";
import type { RecordChanges } from "@entente/api/changes/view";
import { belowRecord } from "@/features/changes/at-record.tsx";
import { pageQuery } from "@/features/changes/change-address.ts";
import { RecordChangesPage } from "@/features/changes/record-changes-page.tsx";
import { type ReadPage, readPage } from "@/features/page/read-parts.ts";
import { register } from "@/lib/register.ts";
import { changesWordsIn } from "@/messages/changes.ts";

export const GET = belowRecord<RecordChanges, ReadPage>({
  below: "changes",
  read: (given) => readPage(given, lastPage),
  queryOf: ({ page }) => pageQuery(page),
  ask: (asked, { page }) => register().changes.ofRecord({ ...asked, page }),
  head: ({ record }, { page }, { language }) => {
    const words = changesWordsIn(language);
    return { title: words.titleOf(record.name.text), description: words.leadOfRecord, hidden: page > 1 };
  },
  draw: (changes, { page }, reader, path) => (
    <RecordChangesPage changes={changes} page={page} path={path} reader={reader} />
  ),
});
