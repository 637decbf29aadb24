/** The outbox: each mail with what became of it. */
import type { MailView, Outbox } from "@entente/api/mail/view";
import { Notice } from "@entente/ui/notice";
import { PageTitle } from "@entente/ui/page-title";
import { Row } from "@entente/ui/row";
import { RowsTable } from "@entente/ui/rows-table";
import { Small } from "@entente/ui/small";
import { momentIn } from "@/features/account/moment.ts";
import { Paging } from "@/features/home-desk/paging.tsx";
import type { DeskReader } from "@/lib/desk/reader.ts";
import { fill } from "@/lib/fill.ts";
import { outboxWords } from "@/messages/desk/outbox.ts";
import { startWords } from "@/messages/desk/start.ts";
import { troubleWords } from "@/messages/desk/troubles.ts";
import { LetterActs } from "./letter-acts.tsx";

type Props = { readonly outbox: Outbox; readonly page: number; readonly reader: DeskReader };

const perPage = 50;
const aWeek = 7 * 24 * 60 * 60 * 1000;

export function OutboxPage({ outbox: { mails, total, sends }, page, reader }: Props) {
  const { language } = reader;
  const words = outboxWords[language];
  const moment = momentIn(reader);
  const stateOf = ({ sentAt, lastError, attempts }: MailView) => {
    if (sentAt) return fill(words.sent, { time: moment(sentAt) });
    return lastError ? fill(words.failed, { count: attempts, reason: lastError }) : words.waiting;
  };
  return (
    <>
      <PageTitle eyebrow={reader.words.desk} title={words.title} lead={words.lead} />
      {sends ? null : (
        <div className="mb-10">
          <Notice>{words.noServer}</Notice>
        </div>
      )}
      {mails.length === 0 ? (
        <p>{words.empty}</p>
      ) : (
        <RowsTable caption={words.caption} columns={[words.subject, words.to, words.state, words.acts]}>
          {mails.map((mail) => (
            <Row
              key={mail.id}
              heading={
                <>
                  <span lang={mail.language === language ? undefined : mail.language}>{mail.subject}</span>
                  <Small>
                    <span className="font-normal">{moment(mail.createdAt)}</span>
                  </Small>
                </>
              }
              cells={[
                <span key="to" className="break-all">
                  {mail.to}
                </span>,
                stateOf(mail),
                <LetterActs
                  key="acts"
                  mail={mail}
                  maySend={sends && Date.now() - mail.createdAt.getTime() < aWeek}
                  words={words}
                  troubles={troubleWords[language]}
                />,
              ]}
              labels={[words.to, words.state, ""]}
            />
          ))}
        </RowsTable>
      )}
      <Paging
        words={startWords[language]}
        page={page}
        last={Math.ceil(total / perPage)}
        addressOf={(number) => `/desk/outbox?page=${number}`}
      />
    </>
  );
}
