/** One event in the life of a record: a version that became public, a withdrawal, something planned. */
import type { HistoryItem as Item } from "@entente/api/history/view";
import type { ReactNode } from "react";
import { momentIn } from "@/features/account/moment.ts";
import type { DeskReader } from "@/lib/desk/reader.ts";
import { historyWords } from "@/messages/desk/history.ts";
import { partsListed } from "./part-name.ts";
import { PublishedItem } from "./published-item.tsx";
import { ReadersWords } from "./readers-words.tsx";

type Props = { readonly recordId: string; readonly item: Item; readonly reader: DeskReader };

export function HistoryItem({ recordId, item, reader }: Props) {
  const { language } = reader;
  const words = historyWords[language];
  const moment = momentIn(reader);
  const parts = partsListed(item.parts, language);
  const heads: Readonly<Record<Item["sort"], () => ReactNode>> = {
    published: () =>
      item.sort === "published" ? <PublishedItem recordId={recordId} item={item} reader={reader} /> : null,
    withdrawn: () =>
      item.sort === "withdrawn" ? (
        <>
          <h2 className="text-xl">{words.withdrawn[item.how](parts)}</h2>
          {item.into ? <p>{words.mergedInto(item.into)}</p> : null}
          {item.explanation ? (
            <p className="max-w-[60ch]">
              <ReadersWords words={item.explanation} reader={language} />
            </p>
          ) : null}
          <p className="text-muted text-sm">{words.by(item.by)}</p>
        </>
      ) : null,
    scheduled: () =>
      item.sort === "scheduled" ? (
        <>
          <h2 className="text-xl">{words.scheduled[item.action](parts, moment(item.due))}</h2>
          <p className="text-muted text-sm">
            {words.by(item.by)} · {words.states[item.state]}
          </p>
        </>
      ) : null,
  };
  return (
    <li className="border-line grid gap-x-10 gap-y-2 border-t py-6 md:grid-cols-[12rem_minmax(0,1fr)]">
      <time dateTime={item.at.toISOString()} className="text-muted text-sm md:pt-1.5">
        {moment(item.at)}
      </time>
      <div className="space-y-3">{heads[item.sort]()}</div>
    </li>
  );
}
