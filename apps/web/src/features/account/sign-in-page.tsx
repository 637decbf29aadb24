/** Where staff sign in: what it is for on the left, the form on the right. */
import { Notice } from "@entente/ui/notice";
import type { DeskReader } from "@/lib/desk/reader.ts";
import { DeskHeader } from "./desk-header.tsx";
import { SignInError, type SignInProblem } from "./sign-in-error.tsx";
import { SignInForm } from "./sign-in-form.tsx";

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
    <>
      <DeskHeader reader={reader} />
      <main
        id="content"
        tabIndex={-1}
        className="mx-auto grid max-w-6xl gap-x-16 gap-y-8 px-5 py-10 md:grid-cols-[minmax(0,1fr)_26rem] md:px-8 md:py-20"
      >
        <div>
          <p className="text-accent mb-3 text-sm font-medium">{reader.institute.text?.registerTitle}</p>
          <h1 className="text-4xl md:text-5xl">{words.title}</h1>
          <p className="mt-5 max-w-[46ch] text-lg leading-relaxed">{words.lead}</p>
        </div>
        <div className="bg-sheet border-line border p-6 sm:p-8">
          {signedOut && !problem ? (
            <div role="status" className="mb-7">
              <Notice>{words.signedOut}</Notice>
            </div>
          ) : null}
          {problem ? <SignInError problem={problem} words={words} /> : null}
          {token ? (
            <SignInForm words={words} token={token} returnTo={returnTo} problem={problem} />
          ) : (
            <p>
              {words.noCookie} <a href="/api/auth/signin">{words.tryAgain}</a>
            </p>
          )}
          <p className="text-muted mt-7 text-sm">{words.forgotten}</p>
        </div>
      </main>
    </>
  );
}
