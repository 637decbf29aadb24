/** Everybody who has, or will have, an account. */
import type { PersonView } from "@entente/api/people/view";
import { ButtonLink } from "@entente/ui/button-link";
import { PageTitle } from "@entente/ui/page-title";
import { Row } from "@entente/ui/row";
import { RowsTable } from "@entente/ui/rows-table";
import { Small } from "@entente/ui/small";
import { momentIn } from "@/features/account/moment.ts";
import type { DeskReader } from "@/lib/desk/reader.ts";
import { fill } from "@/lib/fill.ts";
import { type PeopleWords, peopleWords } from "@/messages/desk/people.ts";
import { FindPeople } from "./find-people.tsx";
import { scopeText } from "./scope-words.ts";

type Props = {
  readonly people: readonly PersonView[];
  readonly reader: DeskReader;
  readonly search: string;
  readonly sort: string;
};

export const secondFactorText = (
  { passkeys, oneTimePassword }: Pick<PersonView, "passkeys" | "oneTimePassword">,
  { second }: Pick<PeopleWords, "second">,
): string =>
  [...(oneTimePassword ? [second.app] : []), ...(passkeys > 0 ? [second.passkey] : [])].join(", ") ||
  second.none;

export function PeopleList({ people, reader, search, sort }: Props) {
  const words = peopleWords[reader.language];
  const moment = momentIn(reader);
  return (
    <>
      <PageTitle eyebrow={reader.words.desk} title={words.title} lead={words.lead} />
      <ul className="mb-10 flex flex-wrap gap-3">
        <li>
          <ButtonLink look="main" href="/desk/people/invite">
            {words.inviteOne}
          </ButtonLink>
        </li>
        <li>
          <ButtonLink href="/desk/people/invite-several">{words.inviteSeveral}</ButtonLink>
        </li>
      </ul>
      <FindPeople words={words} search={search} sort={sort} />
      {people.length === 0 ? (
        <p role="status">{words.nobody}</p>
      ) : (
        <RowsTable
          caption={fill(words.count, { count: people.length })}
          columns={[
            words.columns.name,
            words.columns.role,
            words.columns.lastSignedIn,
            words.columns.second,
            words.columns.state,
          ]}
        >
          {people.map((person) => (
            <Row
              key={person.id}
              heading={
                <>
                  <a href={`/desk/people/${person.id}`}>{person.name}</a>
                  {person.myself ? ` (${words.you})` : null}
                  <Small>
                    <span className="font-normal break-all">{person.email}</span>
                  </Small>
                </>
              }
              cells={[
                <span key="role">
                  {reader.words.roles[person.role].name}
                  <Small>{scopeText(person, reader)}</Small>
                </span>,
                person.lastSignedInAt ? moment(person.lastSignedInAt) : words.never,
                secondFactorText(person, words),
                <span key="state">
                  {words.states[person.state]}
                  {person.state === "invited" && person.invitedUntil ? (
                    <Small>{fill(words.invitedUntil, { time: moment(person.invitedUntil) })}</Small>
                  ) : null}
                  {person.breakGlass ? <Small>{words.breakGlass}</Small> : null}
                </span>,
              ]}
              labels={["", words.columns.lastSignedIn, words.columns.second, words.columns.state]}
            />
          ))}
        </RowsTable>
      )}
    </>
  );
}
