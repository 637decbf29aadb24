/** The versions of one page, each with what readers were told and what it changed. */
import { pageSize } from "@entente/api/changes/asked";
import type { ChangeLine, RecordChanges } from "@entente/api/changes/view";
import { PageTitle } from "@entente/ui/page-title";
import { Breadcrumb } from "@/features/page/breadcrumb.tsx";
import { FeedLink } from "@/features/page/feed-link.tsx";
import { PageFrame } from "@/features/page/page-frame.tsx";
import { WordsText } from "@/features/page/words-text.tsx";
import type { PagePath } from "@/lib/addresses.ts";
import { dayText } from "@/lib/dates.ts";
import type { Reader } from "@/lib/reader.ts";
import { changesWordsIn } from "@/messages/changes.ts";
import { comparedWordsIn } from "@/messages/compared-versions.ts";
import {
  changesWith,
  compareAddress,
  compareForm,
  feedAt,
  versionsAddress,
  versionsPath,
} from "./change-address.ts";
import { CompareLink, Told } from "./change-line.tsx";
import { OlderNewer } from "./older-newer.tsx";

type Props = {
  readonly changes: RecordChanges;
  readonly page: number;
  readonly path: PagePath;
  readonly reader: Reader;
};

function Version({
  line,
  isLast,
  path,
  reader,
}: {
  line: ChangeLine;
  isLast: boolean;
  path: PagePath;
  reader: Reader;
}) {
  const words = changesWordsIn(reader.language);
  const shown = line.takenBack === null || line.takenBack.parts.length < line.parts.length;
  return (
    <li className="keep grid gap-x-8 gap-y-1 py-5 md:grid-cols-[11rem_minmax(0,1fr)]">
      <time dateTime={line.at.toISOString()} className="text-muted text-sm tabular-nums md:pt-1">
        {dayText(line.at, reader)}
      </time>
      <div className="min-w-0">
        {line.version === null ? null : <h2 className="text-xl">{words.version(line.version)}</h2>}
        <Told line={line} reader={reader} />
        <p className="flex flex-wrap gap-x-6">
          <CompareLink line={line} reader={reader} />
          {line.version !== null && shown && !isLast ? (
            <a
              href={compareAddress(reader.language, path, line.version, "now")}
              rel="nofollow"
              aria-label={`${words.compareNow}: ${words.version(line.version)}`}
              className="no-print mt-1 inline-block min-h-6 text-sm"
            >
              {words.compareNow}
            </a>
          ) : null}
        </p>
      </div>
    </li>
  );
}

export function RecordChangesPage({ changes, page, path, reader }: Props) {
  const words = changesWordsIn(reader.language);
  const { record, lines, total } = changes;
  const newest = page === 1 ? lines.find(({ version }) => version !== null) : undefined;
  const several = lines.filter(({ version }) => version !== null).length > 1 || page > 1;
  return (
    <PageFrame reader={reader} path={versionsPath(path)}>
      <Breadcrumb reader={reader} steps={[{ path, name: record.name.text }]} />
      <PageTitle
        title={words.title}
        lead={
          <>
            <strong className="block font-medium">
              <WordsText words={record.name} reader={reader} />
            </strong>
            {words.leadOfRecord}
          </>
        }
      />
      <p className="mb-8 flex flex-wrap items-center gap-x-8 gap-y-2">
        {several ? (
          <a href={compareForm(reader.language, path)}>{comparedWordsIn(reader.language).title}</a>
        ) : null}
        {record.kind === "unit" ? (
          <a href={changesWith(reader.language, "unit", record.slug)}>{words.ofUnit(record.name.text)}</a>
        ) : null}
        <FeedLink href={feedAt(reader.language, path)}>{words.feed}</FeedLink>
      </p>
      {lines.length === 0 ? <p>{words.nothingOfRecord}</p> : null}
      <ul className="divide-line border-line divide-y border-t">
        {lines.map((line) => (
          <Version
            key={`${line.actId} ${line.sort}`}
            line={line}
            isLast={line === newest}
            path={path}
            reader={reader}
          />
        ))}
      </ul>
      <OlderNewer
        page={page}
        older={page * pageSize < total}
        addressOf={(at) => versionsAddress(reader.language, path, at)}
        reader={reader}
      />
    </PageFrame>
  );
}
