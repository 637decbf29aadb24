/** One version: what it changed in sentences, what readers were told, who published it, and what one can do with it. */
import type { HistoryItem } from "@entente/api/history/view";
import type { DeskReader } from "@/lib/desk/reader.ts";
import { historyWords } from "@/messages/desk/history.ts";
import { partName, partsListed } from "./part-name.ts";
import { ReadersWords } from "./readers-words.tsx";

type Props = {
  readonly recordId: string;
  readonly item: Extract<HistoryItem, { sort: "published" }>;
  readonly reader: DeskReader;
};

export function PublishedItem({ recordId, item, reader: { language } }: Props) {
  const words = historyWords[language];
  const { version, sentences, begun, note, reason, by, approvedBy, parts } = item;
  const at = `/desk/records/${recordId}`;
  return (
    <>
      <div className="flex flex-wrap items-baseline gap-x-4">
        <h2 className="text-xl">{words.version(version)}</h2>
        <p className="text-muted text-sm">
          {words.publishedBy(by)}
          {approvedBy ? `, ${words.approvedBy(approvedBy)}` : ""}
        </p>
      </div>
      {begun.length > 0 ? <p>{words.begun(partsListed(begun, language))}</p> : null}
      {sentences.length > 0 ? (
        <ul className="max-w-[70ch] list-['–__'] space-y-1 pl-4">
          {sentences.map(({ text, staff }) => (
            <li key={text}>
              {text}
              {staff ? <span className="text-muted text-sm"> · {words.staffOnly}</span> : null}
            </li>
          ))}
        </ul>
      ) : null}
      {sentences.length + begun.length === 0 ? <p>{words.noDifference}</p> : null}
      {note ? (
        <p className="max-w-[60ch]">
          <span className="text-muted block text-sm">{words.note}</span>
          <ReadersWords words={note} reader={language} />
        </p>
      ) : (
        <p className="text-muted text-sm">{words.minor}</p>
      )}
      {reason ? (
        <p className="max-w-[60ch]">
          <span className="text-muted block text-sm">{words.reason}</span>
          {reason}
        </p>
      ) : null}
      <div className="flex flex-wrap gap-x-8 gap-y-2 text-sm">
        <a href={`${at}/compare?from=${version}&to=draft`} aria-label={words.compareWithNowOf(version)}>
          {words.compareWithNow}
        </a>
        <p className="flex flex-wrap gap-x-3">
          {words.restore}
          {parts.map((part) => (
            <a
              key={part}
              href={`${at}/restore?version=${version}&part=${part}`}
              aria-label={words.restoreOf(version, partName(part, language))}
            >
              {partName(part, language)}
            </a>
          ))}
        </p>
      </div>
    </>
  );
}
