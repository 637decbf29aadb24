/** What somebody has for the second step: an authenticator app, passkeys, and codes for when both are lost. */
import type { OwnWays } from "@entente/auth/own-ways";
import { Button } from "@entente/ui/button";
import { ButtonLink } from "@entente/ui/button-link";
import type { ReactNode } from "react";
import type { DeskReader } from "@/lib/desk/reader.ts";
import { fill } from "@/lib/fill.ts";
import { accountWords } from "@/messages/desk/account.ts";
import { waysInWords } from "@/messages/desk/ways-in.ts";
import { momentIn } from "./moment.ts";
import { PasskeyList } from "./passkey-list.tsx";

type Props = {
  readonly reader: DeskReader;
  readonly token: string;
  readonly ways: OwnWays;
  readonly fresh: boolean;
  readonly addPasskey: ReactNode;
};

function AppForm({
  token,
  act,
  text,
}: {
  readonly token: string;
  readonly act: string;
  readonly text: string;
}) {
  return (
    <form action="/api/auth/authenticator-app" method="post" className="mt-3">
      <input type="hidden" name="csrfToken" value={token} />
      <input type="hidden" name="act" value={act} />
      <Button type="submit">{text}</Button>
    </form>
  );
}

function Part({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  return (
    <div>
      <h3 className="mb-1 text-xl">{heading}</h3>
      {children}
    </div>
  );
}

export function SecondStepSection({ reader, token, ways, fresh, addPasskey }: Props) {
  const { second: words, codes } = accountWords[reader.language];
  const { setUp, passkey } = waysInWords[reader.language];
  const hasFactor = ways.app !== null || ways.passkeys.length > 0;
  return (
    <div className="space-y-8">
      <p>{words.lead}</p>
      <Part heading={words.app}>
        <p>{ways.app ? fill(words.appSince, { date: momentIn(reader)(ways.app) }) : words.noApp}</p>
        {fresh ? (
          <AppForm
            token={token}
            act={ways.app ? "remove" : "begin"}
            text={ways.app ? words.removeApp : setUp.begin}
          />
        ) : null}
      </Part>
      <Part heading={words.passkeys}>
        <p className="text-muted mb-3 text-[0.9375rem]">{passkey.lead}</p>
        <PasskeyList reader={reader} token={token} passkeys={ways.passkeys} fresh={fresh} />
        {fresh ? addPasskey : null}
      </Part>
      {hasFactor ? (
        <Part heading={codes.heading}>
          <p>
            {ways.recoveryCodes > 0 ? fill(codes.left, { count: ways.recoveryCodes }) : codes.none}{" "}
            {codes.needed}
          </p>
          {fresh ? (
            <p className="mt-3">
              <ButtonLink href="/desk/account/recovery-codes">{codes.show}</ButtonLink>
            </p>
          ) : null}
        </Part>
      ) : null}
    </div>
  );
}
