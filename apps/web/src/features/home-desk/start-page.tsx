/** What somebody finds when they come to the desk: what waits, their drafts, what they published, what may not be true any more. */
import type { StartView } from "@entente/api/start/view";
import { momentIn } from "@/features/account/moment.ts";
import type { DeskReader } from "@/lib/desk/reader.ts";
import { fill } from "@/lib/fill.ts";
import { recordWords } from "@/messages/desk/record.ts";
import { startWords } from "@/messages/desk/start.ts";
import { AttentionCounts } from "./attention-counts.tsx";
import { StartList } from "./start-list.tsx";

type Props = {
  readonly start: StartView;
  readonly reader: DeskReader;
};

export function StartPage({ start, reader }: Props) {
  const { language } = reader;
  const words = startWords[language];
  const moment = momentIn(reader);
  const nameOf = (name: string) => name || recordWords[language].nameless;
  return (
    <div className="grid gap-x-16 gap-y-12 lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
      <div className="min-w-0 space-y-12">
        <StartList
          id="drafts"
          heading={words.drafts}
          nothing={words.noDrafts}
          items={start.drafts.map(({ recordId, name, savedAt, live }) => ({
            key: recordId,
            href: `/desk/records/${recordId}`,
            name: nameOf(name),
            small: `${live ? words.draftLive : words.draftNew}, ${fill(words.saved, { time: moment(savedAt) })}`,
          }))}
        />
        <StartList
          id="published"
          heading={words.published}
          nothing={words.nonePublished}
          items={start.published.map(({ recordId, name, at, note }) => ({
            key: `${recordId} ${at.toISOString()}`,
            href: `/desk/records/${recordId}`,
            name: nameOf(name),
            small: `${moment(at)} – ${note?.[language] ?? (note ? Object.values(note)[0] : words.minor)}`,
          }))}
        />
      </div>
      <div className="min-w-0 space-y-12">
        <StartList
          id="waiting"
          heading={words.waiting}
          nothing={words.nothingWaits}
          items={start.waiting.map(({ recordId, why, name, by, at }) => ({
            key: `${recordId} ${why} ${at.toISOString()}`,
            href: `/desk/records/${recordId}/review`,
            name: nameOf(name),
            small: `${fill(words.reasons[why], { by })} – ${moment(at)}`,
          }))}
        />
        <AttentionCounts counts={start.attention} words={words} />
      </div>
    </div>
  );
}
