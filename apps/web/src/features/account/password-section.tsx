/** The form with which somebody changes their password. */
import type { OwnWays } from "@entente/auth/own-ways";
import type { PasswordProblem } from "@entente/auth/password/problem";
import { Button } from "@entente/ui/button";
import { TextField } from "@entente/ui/text-field";
import type { DeskReader } from "@/lib/desk/reader.ts";
import { fill } from "@/lib/fill.ts";
import { accountWords } from "@/messages/desk/account.ts";
import { waysInWords } from "@/messages/desk/ways-in.ts";
import { momentIn } from "./moment.ts";
import { ProblemNotice } from "./problem-notice.tsx";

export type PasswordSectionProblem = PasswordProblem | "wrong-password" | "too-soon";

type Props = {
  readonly reader: DeskReader;
  readonly token: string;
  readonly ways: OwnWays;
  readonly problem: PasswordSectionProblem | null;
};

export function PasswordSection({ reader, token, ways, problem }: Props) {
  const { password: words } = accountWords[reader.language];
  const { choose, errorTitle, passwordProblems } = waysInWords[reader.language];
  if (!ways.hasPassword) return <p>{words.none}</p>;
  const said: Readonly<Record<PasswordSectionProblem, string>> = {
    ...passwordProblems,
    "wrong-password": words.wrong,
    "too-soon": words.tooSoon,
  };
  const ofCurrent = problem === "wrong-password" || problem === "too-soon";
  return (
    <>
      {ways.passwordChangedAt ? (
        <p className="mb-5">{fill(words.changed, { date: momentIn(reader)(ways.passwordChangedAt) })}</p>
      ) : null}
      {problem ? (
        <ProblemNotice id="problem" heading={errorTitle} field={ofCurrent ? "current" : "new-password"}>
          {said[problem]}
        </ProblemNotice>
      ) : null}
      <form action="/api/auth/change-password" method="post" className="max-w-md space-y-5">
        <input type="hidden" name="csrfToken" value={token} />
        <TextField
          id="current"
          type="password"
          label={words.current}
          error={problem && ofCurrent ? said[problem] : undefined}
          autoComplete="current-password"
          required
        />
        <TextField
          id="new-password"
          name="password"
          type="password"
          label={words.wanted}
          help={choose.help}
          error={problem && !ofCurrent ? said[problem] : undefined}
          autoComplete="new-password"
          required
        />
        <Button type="submit">{words.button}</Button>
      </form>
    </>
  );
}
