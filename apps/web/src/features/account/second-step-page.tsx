/** The second step of signing in: a code, or a passkey. */
import { Button } from "@entente/ui/button";
import { TextField } from "@entente/ui/text-field";
import type { ReactNode } from "react";
import type { DeskReader } from "@/lib/desk/reader.ts";
import { waysInWords } from "@/messages/desk/ways-in.ts";
import { ProblemNotice } from "./problem-notice.tsx";
import { SignOutForm } from "./sign-out-form.tsx";
import { WayInFrame } from "./way-in-frame.tsx";

type Props = {
  readonly reader: DeskReader;
  readonly token: string;
  readonly returnTo: string;
  readonly problem: "wrong-code" | "too-soon" | null;
  /** The way with a passkey, where they have one. */
  readonly passkey: ReactNode;
};

export function SecondStepPage({ reader, token, returnTo, problem, passkey }: Props) {
  const { second: words, errorTitle } = waysInWords[reader.language];
  const said = problem && (problem === "wrong-code" ? words.wrong : words.tooSoon);
  return (
    <WayInFrame reader={reader} title={words.title} lead={words.lead}>
      {said ? (
        <ProblemNotice id="problem" heading={errorTitle} field="code">
          {said}
        </ProblemNotice>
      ) : null}
      {passkey}
      <form action="/api/auth/second-step" method="post" className="space-y-5">
        <input type="hidden" name="csrfToken" value={token} />
        <input type="hidden" name="callbackUrl" value={returnTo} />
        <TextField
          id="code"
          label={words.code}
          help={words.codeHelp}
          error={problem === "wrong-code" ? words.wrong : undefined}
          autoComplete="one-time-code"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={40}
          required
        />
        <Button type="submit" look="main">
          {words.button}
        </Button>
      </form>
      <p className="text-muted mt-7 text-sm">{words.lost}</p>
      <div className="mt-3 text-sm">
        <SignOutForm token={token} text={words.someoneElse} />
      </div>
    </WayInFrame>
  );
}
