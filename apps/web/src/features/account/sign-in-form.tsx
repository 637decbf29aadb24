/** The form with which staff sign in. It works without script. */

import type { DeskMessages } from "@/messages/desk/shape.ts";
import { Field } from "./field.tsx";
import { errorId, type SignInProblem } from "./sign-in-error.tsx";

type Props = {
  readonly words: DeskMessages["signIn"];
  readonly token: string;
  /** Where it leads; where it is not given, to where the person came from. */
  readonly returnTo: string | null;
  readonly problem: SignInProblem | null;
};

export function SignInForm({ words, token, returnTo, problem }: Props) {
  const describedBy = problem === "refused" ? errorId : undefined;
  return (
    <form action="/api/auth/callback/password" method="post" className="space-y-5">
      <input type="hidden" name="csrfToken" value={token} />
      {returnTo ? <input type="hidden" name="callbackUrl" value={returnTo} /> : null}
      <Field id="email" label={words.email} type="email" autoComplete="username" describedBy={describedBy} />
      <Field
        id="password"
        label={words.password}
        type="password"
        autoComplete="current-password"
        describedBy={describedBy}
      />
      <button
        type="submit"
        className="bg-accent text-paper w-full cursor-pointer px-5 py-2.5 font-medium sm:w-auto"
      >
        {words.button}
      </button>
    </form>
  );
}
