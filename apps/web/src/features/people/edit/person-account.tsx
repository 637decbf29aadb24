/** One account: what it may do, how its owner signs in, and what can be done with it. */
import type { PersonView, UnitChoice } from "@entente/api/people/view";
import { Fact, Facts } from "@entente/ui/facts";
import { PageTitle } from "@entente/ui/page-title";
import { Section } from "@entente/ui/section";
import { momentIn } from "@/features/account/moment.ts";
import type { DeskReader } from "@/lib/desk/reader.ts";
import { fill } from "@/lib/fill.ts";
import { AccountActs } from "./account-acts.tsx";
import { AccountForm } from "./account-form.tsx";
import { personFormIn } from "./person-form.ts";

type Props = {
  readonly person: PersonView;
  readonly units: readonly UnitChoice[];
  readonly reader: DeskReader;
};

export function PersonAccount({ person, units, reader }: Props) {
  const form = personFormIn(reader);
  const { words } = form;
  const moment = momentIn(reader);
  const ways = [
    ...(person.hasPassword ? [words.facts.password] : []),
    ...(person.oneTimePassword ? [words.facts.app] : []),
    ...(person.passkeys > 0 ? [fill(words.facts.passkeys, { count: person.passkeys })] : []),
    ...(person.identities > 0 ? [words.facts.sso] : []),
  ];
  return (
    <>
      <PageTitle eyebrow={<a href="/desk/people">{words.title}</a>} title={person.name} lead={person.email} />
      <div className="grid gap-x-16 gap-y-12 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <Section id="access" heading={words.access}>
          <AccountForm key={`${person.role} ${person.name}`} form={form} person={person} units={units} />
        </Section>
        <div className="min-w-0 space-y-12">
          <Section id="signing-in" heading={words.facts.heading}>
            <Facts>
              <Fact
                term={words.columns.state}
                small={
                  person.state === "invited" && person.invitedUntil
                    ? fill(words.invitedUntil, { time: moment(person.invitedUntil) })
                    : null
                }
              >
                {words.states[person.state]}
              </Fact>
              <Fact term={words.columns.lastSignedIn}>
                {person.lastSignedInAt ? moment(person.lastSignedInAt) : words.never}
              </Fact>
              <Fact term={words.facts.ways}>{ways.join(", ") || words.facts.none}</Fact>
              <Fact term={words.facts.sessions}>{person.sessions}</Fact>
            </Facts>
          </Section>
          <Section id="acts" heading={words.acts}>
            <AccountActs form={form} person={person} />
            <p className="mt-5">
              <a href={`/desk/audit?person=${person.id}`}>{fill(words.log, { name: person.name })}</a>
            </p>
          </Section>
        </div>
      </div>
    </>
  );
}
