/** An authenticator app is set up: the picture to scan, the key to type, and the first code. */
import type { Offered } from "@entente/auth/factor/one-time-password";
import { Button } from "@entente/ui/button";
import { TextField } from "@entente/ui/text-field";
import type { DeskReader } from "@/lib/desk/reader.ts";
import { waysInWords } from "@/messages/desk/ways-in.ts";
import { ProblemNotice } from "./problem-notice.tsx";

export type SetUpProblem = "wrong-code" | "too-soon" | null;

type Props = {
  readonly reader: DeskReader;
  readonly token: string;
  /** Null before it was begun. */
  readonly offered: Offered | null;
  readonly problem: SetUpProblem;
};

const action = "/api/auth/authenticator-app";

function Begin({ token, text }: { readonly token: string; readonly text: string }) {
  return (
    <form action={action} method="post">
      <input type="hidden" name="csrfToken" value={token} />
      <input type="hidden" name="act" value="begin" />
      <Button type="submit" look="main">
        {text}
      </Button>
    </form>
  );
}

export function AuthenticatorSetUp({ reader, token, offered, problem }: Props) {
  const { setUp: words, second, errorTitle } = waysInWords[reader.language];
  if (!offered) return <Begin token={token} text={words.begin} />;
  const said = problem && (problem === "wrong-code" ? words.wrong : second.tooSoon);
  return (
    <div className="space-y-5">
      {said ? (
        <ProblemNotice id="problem" heading={errorTitle} field="code">
          {said}
        </ProblemNotice>
      ) : null}
      <p>{words.scan}</p>
      {/* White in any light, or phones do not read it. */}
      <img
        src={`data:image/svg+xml;base64,${Buffer.from(offered.svg).toString("base64")}`}
        alt={words.picture}
        width={208}
        height={208}
        className="border-line border bg-white"
      />
      <dl>
        <dt className="text-muted text-sm">{words.secret}</dt>
        <dd className="font-mono break-words">{offered.secret}</dd>
      </dl>
      <form action={action} method="post" className="space-y-5">
        <input type="hidden" name="csrfToken" value={token} />
        <input type="hidden" name="act" value="confirm" />
        <TextField
          id="code"
          label={words.firstCode}
          help={words.firstCodeHelp}
          error={problem === "wrong-code" ? words.wrong : undefined}
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={12}
          required
        />
        <Button type="submit" look="main">
          {words.confirm}
        </Button>
      </form>
    </div>
  );
}
