/** A person's own sessions, each of which they can end. */
import type { OwnSession } from "@entente/auth/session/own";
import { Notice } from "@entente/ui/notice";
import { PageTitle } from "@entente/ui/page-title";
import { Row } from "@entente/ui/row";
import { RowsTable } from "@entente/ui/rows-table";
import type { DeskReader } from "@/lib/desk/reader.ts";
import { accountWords } from "@/messages/desk/account.ts";
import { deviceName } from "./device.ts";
import { EndSession } from "./end-session.tsx";
import { momentIn } from "./moment.ts";

type Props = {
  readonly reader: DeskReader;
  readonly token: string;
  readonly sessions: readonly OwnSession[];
  readonly ended: number;
};

export function SessionsPage({ reader, token, sessions, ended }: Props) {
  const words = reader.words.sessions;
  const { methods, method } = accountWords[reader.language];
  const moment = momentIn(reader);
  return (
    <>
      <PageTitle eyebrow={reader.words.desk} title={words.title} lead={words.lead} />
      {ended > 0 ? (
        <div role="status" className="mb-8">
          <Notice>{words.ended(ended)}</Notice>
        </div>
      ) : null}
      <RowsTable
        caption={words.caption}
        columns={[words.device, method, words.since, words.lastSeen, words.end]}
      >
        {sessions.map(({ id, current, createdAt, lastSeenAt, userAgent, method: by }) => {
          const device = deviceName(userAgent, words);
          const end = current ? (
            words.current
          ) : (
            <EndSession key="end" token={token} session={id} label={words.endOf(device)} text={words.end} />
          );
          return (
            <Row
              key={id}
              heading={device}
              cells={[methods[by], moment(createdAt), moment(lastSeenAt), end]}
              labels={[method, words.since, words.lastSeen]}
            />
          );
        })}
      </RowsTable>
      {sessions.length > 1 ? (
        <div className="mt-8">
          <EndSession token={token} session="others" text={words.endOthers} />
        </div>
      ) : null}
    </>
  );
}
