/** Where staff sign in: with single sign-on where there is one, with a passkey, or with a password. */
import type { Ways } from "@entente/auth/ways";
import { FoldSummary } from "@entente/ui/fold-summary";
import { Notice } from "@entente/ui/notice";
import type { DeskReader } from "@/lib/desk/reader.ts";
import { fill } from "@/lib/fill.ts";
import { waysInWords } from "@/messages/desk/ways-in.ts";
import { PasskeySignIn } from "./edit/passkey-sign-in.tsx";
import { SignInError, type SignInProblem } from "./sign-in-error.tsx";
import { SignInForm } from "./sign-in-form.tsx";
import { SingleSignOnForm } from "./single-sign-on-form.tsx";
import { WayInFrame } from "./way-in-frame.tsx";

type Props = {
  readonly reader: DeskReader;
  readonly ways: Ways;
  /** Null where the browser keeps no cookie. */
  readonly token: string | null;
  readonly returnTo: string | null;
  readonly problem: SignInProblem | null;
  readonly signedOut: boolean;
};

/** What the register keeps itself: passkeys and passwords. */
function OwnWays({
  reader,
  token,
  returnTo,
  problem,
}: Omit<Props, "ways" | "token"> & { readonly token: string }) {
  const { passkey, forgotten } = waysInWords[reader.language];
  return (
    <>
      <PasskeySignIn words={passkey} returnTo={returnTo} />
      <SignInForm words={reader.words.signIn} token={token} returnTo={returnTo} problem={problem} />
      <p className="mt-7 text-sm">
        <a href="/desk/sign-in/forgotten">{forgotten.link}</a>
      </p>
    </>
  );
}

function AllWays(props: Props & { readonly token: string }) {
  const { reader, ways, token, returnTo } = props;
  const { singleSignOn: words, passkey } = waysInWords[reader.language];
  const name = ways.singleSignOn;
  if (!name) return <OwnWays {...props} />;
  const button = (
    <SingleSignOnForm token={token} text={fill(words.button, { name })} look="main" returnTo={returnTo} />
  );
  if (ways.local) {
    return (
      <>
        {button}
        <p className="text-muted my-5 text-sm">{passkey.or}</p>
        <OwnWays {...props} />
      </>
    );
  }
  return (
    <>
      <p className="mb-5">{fill(words.only, { name })}</p>
      {button}
      <details className="border-line mt-8 border-t pt-5" open={props.problem === "refused"}>
        <FoldSummary look="hover:text-accent flex gap-2.5 py-1 text-sm">{words.emergency}</FoldSummary>
        <p className="text-muted mt-3 mb-5 text-sm">{words.onlyHelp}</p>
        <OwnWays {...props} />
      </details>
    </>
  );
}

export function SignInPage(props: Props) {
  const { reader, ways, token, problem, signedOut } = props;
  const words = reader.words.signIn;
  return (
    <WayInFrame reader={reader} title={words.title} lead={words.lead}>
      {signedOut && !problem ? (
        <div role="status" className="mb-7">
          <Notice>{words.signedOut}</Notice>
        </div>
      ) : null}
      {problem ? <SignInError problem={problem} reader={reader} provider={ways.singleSignOn} /> : null}
      {token ? (
        <AllWays {...props} token={token} />
      ) : (
        <p>
          {words.noCookie} <a href="/api/auth/signin">{words.tryAgain}</a>
        </p>
      )}
    </WayInFrame>
  );
}
