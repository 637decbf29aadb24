/** Where somebody who has forgotten their password asks for a link. It says the same to everybody. */
import { Button } from "@entente/ui/button";
import { Notice } from "@entente/ui/notice";
import { TextField } from "@entente/ui/text-field";
import type { DeskReader } from "@/lib/desk/reader.ts";
import { waysInWords } from "@/messages/desk/ways-in.ts";
import { ProblemNotice } from "./problem-notice.tsx";
import { WayInFrame } from "./way-in-frame.tsx";

type Props = {
  readonly reader: DeskReader;
  readonly token: string | null;
  readonly outcome: "asked" | "too-soon" | null;
};

export function ForgottenPage({ reader, token, outcome }: Props) {
  const { forgotten: words, errorTitle } = waysInWords[reader.language];
  const { signIn } = reader.words;
  return (
    <WayInFrame reader={reader} title={words.title} lead={words.lead}>
      {outcome === "asked" ? (
        <div role="status" className="mb-7">
          <Notice>
            <p>{words.asked}</p>
          </Notice>
        </div>
      ) : null}
      {outcome === "too-soon" ? (
        <ProblemNotice id="problem" heading={errorTitle} field="email">
          {words.tooSoon}
        </ProblemNotice>
      ) : null}
      {token ? (
        <form action="/api/auth/forgotten" method="post" className="space-y-5">
          <input type="hidden" name="csrfToken" value={token} />
          <TextField
            id="email"
            type="email"
            label={signIn.email}
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            maxLength={254}
            required
          />
          <Button type="submit" look="main">
            {words.button}
          </Button>
        </form>
      ) : (
        <p>{signIn.noCookie}</p>
      )}
      <p className="text-muted mt-7 text-sm">{words.noMail}</p>
      <p className="mt-3 text-sm">
        <a href="/desk/sign-in">{words.back}</a>
      </p>
    </WayInFrame>
  );
}
