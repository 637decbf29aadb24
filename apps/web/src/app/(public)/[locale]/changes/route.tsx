/** What changed: /changes?kind=…&since=… What the address cannot mean is refused with what it can. */
import { readChangesAsked } from "@entente/api/changes/asked";
import { changesAddress, changesQuery, everyChange } from "@/features/changes/change-address.ts";
import { ChangesPage } from "@/features/changes/changes-page.tsx";
import type { RefusedChange } from "@/features/changes/read-query.ts";
import { pageHead, refusedHead } from "@/features/page/page-head.ts";
import { publicPage } from "@/features/page/public-page.tsx";
import { RefusedPage } from "@/features/page/refused-page.tsx";
import { register } from "@/lib/register.ts";
import { changesWordsIn } from "@/messages/changes.ts";

export const GET = publicPage(async ({ reader, query }) => {
  const words = changesWordsIn(reader.language);
  const refused = (problems: readonly RefusedChange[]) => {
    const back = { address: changesAddress(everyChange(reader.language)), name: words.startAgain };
    return {
      status: 400 as const,
      head: refusedHead(words.refused),
      body: <RefusedPage problems={problems} words={words} back={back} path="/changes" reader={reader} />,
    };
  };
  const read = readChangesAsked(reader.language, query);
  if (!read.ok) return refused(read.problems);
  const { asked, page } = read;
  const answer = await register().changes.list({ ...asked, page });
  if (answer.outcome === "unknown") return refused(answer.problems);
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
