/** What changed: /changes?kind=…&since=… What the address cannot mean is refused with what it can. */
import { readChangesAsked } from "@entente/api/changes/asked";
import { changesQuery } from "@/features/changes/change-address.ts";
import { ChangesPage } from "@/features/changes/changes-page.tsx";
import { pageHead } from "@/features/page/page-head.ts";
import { publicPage } from "@/features/page/public-page.tsx";
import { refused } from "@/features/page/shown.tsx";
import { register } from "@/lib/register.ts";
import { changesWordsIn } from "@/messages/changes.ts";

export const GET = publicPage(async ({ reader, query }) => {
  const words = changesWordsIn(reader.language);
  const at = { reader, path: "/changes", words, told: words } as const;
  const read = readChangesAsked(reader.language, query);
  if (!read.ok) return refused({ ...at, problems: read.problems });
  const { asked, page } = read;
  const answer = await register().changes.list({ ...asked, page });
  if (answer.outcome === "unknown") return refused({ ...at, problems: answer.problems });
  return {
    head: pageHead({
      reader,
      path: "/changes",
      title: words.title,
      description: words.lead,
      hidden: changesQuery(asked, page) !== "",
    }),
    body: <ChangesPage asked={asked} page={page} answer={answer} reader={reader} />,
  };
});
