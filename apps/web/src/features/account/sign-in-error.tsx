/** Why signing in did not work, in one sentence that leads to the fields. It never says whether an account exists. */
import type { DeskMessages } from "@/messages/desk/shape.ts";

export const errorId = "sign-in-error";

export type SignInProblem = "refused" | "tooSoon" | "oldForm" | "failed";

/** What the address says about the last try, or null. */
export function problemIn(error: string | undefined, code: string | undefined): SignInProblem | null {
  if (!error) return null;
  if (error === "MissingCSRF") return "oldForm";
  if (error !== "CredentialsSignin") return "failed";
  return code === "too-soon" ? "tooSoon" : "refused";
}

type Props = { readonly problem: SignInProblem; readonly words: DeskMessages["signIn"] };

export function SignInError({ problem, words }: Props) {
  return (
    <div
      id={errorId}
      role="alert"
      className="rule-accent border-ink mb-7 border-l-4 py-1 pl-4"
      aria-labelledby="sign-in-error-title"
    >
      <h2 id="sign-in-error-title" className="text-lg">
        {words.errorTitle}
      </h2>
      <p className="mt-1 text-[0.9375rem]">
        <a href="#email">{words[problem]}</a>
      </p>
    </div>
  );
}
