/** What changed: /changes?kind=…&since=… What the address cannot mean is refused with what it can. */
import { readChangesAsked } from "@entente/api/changes/asked";
import type { Metadata } from "next";
import { cache } from "react";
import { changesAddress, changesQuery, everyChange } from "@/features/changes/change-address.ts";
import { ChangesPage } from "@/features/changes/changes-page.tsx";
import { pageMetadata, refusedMetadata } from "@/features/page/metadata.ts";
import { RefusedPage } from "@/features/page/refused-page.tsx";
import { readerOf } from "@/lib/reader.ts";
import { register } from "@/lib/register.ts";
import { changesWordsIn } from "@/messages/changes.ts";

type Props = {
  readonly params: Promise<{ locale: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** Asked once a request, for the head and for the page. */
const answerTo = cache(async ({ params, searchParams }: Props) => {
  const reader = await readerOf((await params).locale);
  const read = readChangesAsked(reader.language, await searchParams);
  if (!read.ok) return { reader, problems: read.problems };
  const { asked, page } = read;
  const answer = await register().changes.list({ ...asked, page });
  return answer.outcome === "unknown"
    ? { reader, problems: answer.problems }
    : { reader, asked, page, answer };
});

export async function generateMetadata(props: Props): Promise<Metadata> {
  const found = await answerTo(props);
  const words = changesWordsIn(found.reader.language);
  if (!found.answer) return refusedMetadata(words.refused);
  return pageMetadata({
    reader: found.reader,
    path: "/changes",
    title: words.title,
    description: words.lead,
    hidden: changesQuery(found.asked, found.page) !== "",
  });
}

export default async function Page(props: Props) {
  const found = await answerTo(props);
  const { reader } = found;
  if (!found.answer) {
    const words = changesWordsIn(reader.language);
    const back = { address: changesAddress(everyChange(reader.language)), name: words.startAgain };
    return (
      <RefusedPage problems={found.problems} words={words} back={back} path="/changes" reader={reader} />
    );
  }
  return <ChangesPage asked={found.asked} page={found.page} answer={found.answer} reader={reader} />;
}
