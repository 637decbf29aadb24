/** Where staff sign in. */
import { Notice } from "@entente/ui/notice";
import type { DeskReader } from "@/lib/desk/reader.ts";
import { waysInWords } from "@/messages/desk/ways-in.ts";
import { PasskeySignIn } from "./edit/passkey-sign-in.tsx";
import { SignInError, type SignInProblem } from "./sign-in-error.tsx";
import { SignInForm } from "./sign-in-form.tsx";
import { WayInFrame } from "./way-in-frame.tsx";

type Props = {
  readonly reader: DeskReader;
  /** Null where the browser keeps no cookie. */
  readonly token: string | null;
  readonly returnTo: string | null;
  readonly problem: SignInProblem | null;
  readonly signedOut: boolean;
};

export function SignInPage({ reader, token, returnTo, problem, signedOut }: Props) {
  const words = reader.words.signIn;
  return (
    <WayInFrame reader={reader} title={words.title} lead={words.lead}>
      {signedOut && !problem ? (
        <div role="status" className="mb-7">
          <Notice>{words.signedOut}</Notice>
        </div>
      ) : null}
      {problem ? <SignInError problem={problem} words={words} /> : null}
      {token ? (
        <>
          <PasskeySignIn words={waysInWords[reader.language].passkey} returnTo={returnTo} />
          <SignInForm words={words} token={token} returnTo={returnTo} problem={problem} />
        </>
      ) : (
        <p>
          {words.noCookie} <a href="/api/auth/signin">{words.tryAgain}</a>
        </p>
      )}
      <p className="mt-7 text-sm">
        <a href="/desk/sign-in/forgotten">{waysInWords[reader.language].forgotten.link}</a>
      </p>
    </WayInFrame>
  );
}
