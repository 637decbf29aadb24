/** Where somebody sets up a second step because the register asks for one: nothing else opens before. */
import type { ReactNode } from "react";
import type { DeskReader } from "@/lib/desk/reader.ts";
import { waysInWords } from "@/messages/desk/ways-in.ts";
import { SignOutForm } from "./sign-out-form.tsx";
import { WayInFrame } from "./way-in-frame.tsx";

type Props = {
  readonly reader: DeskReader;
  readonly token: string;
  readonly app: ReactNode;
  readonly passkey: ReactNode;
};

export function SetUpPage({ reader, token, app, passkey }: Props) {
  const { setUp, second, passkey: passkeyWords } = waysInWords[reader.language];
  return (
    <WayInFrame reader={reader} title={setUp.title} lead={setUp.lead}>
      <section aria-labelledby="app">
        <h2 id="app" className="text-xl">
          {setUp.appHeading}
        </h2>
        <p className="text-muted mt-1 mb-4 text-[0.9375rem]">{setUp.appLead}</p>
        {app}
      </section>
      <section aria-labelledby="passkey" className="border-line mt-8 border-t pt-6">
        <h2 id="passkey" className="text-xl">
          {passkeyWords.heading}
        </h2>
        <p className="text-muted mt-1 mb-4 text-[0.9375rem]">{passkeyWords.lead}</p>
        {passkey}
      </section>
      <div className="mt-8 text-sm">
        <SignOutForm token={token} text={second.someoneElse} />
      </div>
    </WayInFrame>
  );
}
