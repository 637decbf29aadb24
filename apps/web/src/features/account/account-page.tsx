/** A person's own account: how they sign in, and where they are signed in. */
import type { OwnWays } from "@entente/auth/own-ways";
import { ButtonLink } from "@entente/ui/button-link";
import { Notice } from "@entente/ui/notice";
import { PageTitle } from "@entente/ui/page-title";
import { Section } from "@entente/ui/section";
import type { ReactNode } from "react";
import type { DeskReader } from "@/lib/desk/reader.ts";
import { type AccountWords, accountWords } from "@/messages/desk/account.ts";
import { PasswordSection, type PasswordSectionProblem } from "./password-section.tsx";
import { SecondStepSection } from "./second-step-section.tsx";

export type Done = keyof AccountWords["done"];

type Props = {
  readonly reader: DeskReader;
  readonly token: string;
  readonly ways: OwnWays;
  /** Signed in a short while ago, so that ways in may be changed. */
  readonly fresh: boolean;
  readonly done: Done | null;
  readonly problem: PasswordSectionProblem | null;
  readonly who: ReactNode;
  readonly addPasskey: ReactNode;
  /** Absent where the register knows no provider. */
  readonly singleSignOn: ReactNode;
};

export function AccountPage(props: Props) {
  const { reader, token, ways, fresh, done, problem, who, addPasskey, singleSignOn } = props;
  const words = accountWords[reader.language];
  return (
    <>
      <PageTitle eyebrow={reader.words.desk} title={words.title} lead={words.lead} />
      {done ? (
        <div role="status" className="mb-10">
          <Notice>{words.done[done]}</Notice>
        </div>
      ) : null}
      {who}
      <div className="max-w-3xl space-y-12">
        <Section id="password" heading={words.password.heading}>
          <PasswordSection reader={reader} token={token} ways={ways} problem={problem} />
        </Section>
        {fresh ? null : (
          <Notice>
            <p>{words.stale}</p>
            <p className="mt-3">
              <ButtonLink href="/desk/sign-in?again=1&callbackUrl=/desk/account">{words.again}</ButtonLink>
            </p>
          </Notice>
        )}
        <Section id="second-step" heading={words.second.heading}>
          <SecondStepSection
            reader={reader}
            token={token}
            ways={ways}
            fresh={fresh}
            addPasskey={addPasskey}
          />
        </Section>
        {singleSignOn ? (
          <Section id="single-sign-on" heading={words.singleSignOn.heading}>
            {singleSignOn}
          </Section>
        ) : null}
        <Section id="sessions" heading={words.sessions.heading}>
          <p>{words.sessions.lead}</p>
          <p className="mt-2">
            <a href="/desk/sessions">{words.sessions.link}</a>
          </p>
        </Section>
      </div>
    </>
  );
}
