/** Where somebody who followed a link from a mail chooses a password. */
import type { LinkPurpose } from "@entente/auth/link";
import type { PasswordProblem } from "@entente/auth/password/problem";
import type { Ways } from "@entente/auth/ways";
import { Button } from "@entente/ui/button";
import { TextField } from "@entente/ui/text-field";
import type { DeskReader } from "@/lib/desk/reader.ts";
import { fill } from "@/lib/fill.ts";
import { waysInWords } from "@/messages/desk/ways-in.ts";
import { ProblemNotice } from "./problem-notice.tsx";
import { SingleSignOnForm } from "./single-sign-on-form.tsx";
import { WayInFrame } from "./way-in-frame.tsx";

type Props = {
  readonly reader: DeskReader;
  readonly purpose: LinkPurpose;
  readonly token: string;
  readonly person: { readonly name: string; readonly email: string };
  readonly problem: PasswordProblem | null;
  readonly ways: Ways;
};

export function ChoosePassword({ reader, purpose, token, person, problem, ways }: Props) {
  const { choose, errorTitle, passwordProblems, singleSignOn } = waysInWords[reader.language];
  const name = ways.singleSignOn;
  return (
    <WayInFrame reader={reader} {...choose[purpose]}>
      {problem ? (
        <ProblemNotice id="problem" heading={errorTitle} field="password">
          {passwordProblems[problem]}
        </ProblemNotice>
      ) : null}
      {ways.local || !name ? (
        <form action="/api/auth/choose-password" method="post" className="space-y-5">
          <input type="hidden" name="csrfToken" value={token} />
          <input type="hidden" name="purpose" value={purpose} />
          <p className="text-[0.9375rem] font-medium">{fill(choose.forWhom, person)}</p>
          {/* Password managers keep the password under this name. */}
          <input type="email" autoComplete="username" value={person.email} readOnly hidden />
          <TextField
            id="password"
            type="password"
            label={choose.password}
            help={choose.help}
            error={problem ? passwordProblems[problem] : undefined}
            autoComplete="new-password"
            required
          />
          <Button type="submit" look="main">
            {choose.button}
          </Button>
        </form>
      ) : null}
      {name && purpose === "invitation" ? (
        <div className="mt-7 space-y-4 first:mt-0">
          {ways.local ? <p>{fill(singleSignOn.invited, { name })}</p> : null}
          <SingleSignOnForm
            token={token}
            text={fill(singleSignOn.button, { name })}
            look={ways.local ? "quiet" : "main"}
            returnTo="/desk"
            errand="invitation"
          />
        </div>
      ) : null}
    </WayInFrame>
  );
}
