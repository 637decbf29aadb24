/** Why signing in did not work. It never says whether an account exists. */
import type { DeskMessages } from "@/messages/desk/shape.ts";
import { ProblemNotice } from "./problem-notice.tsx";

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

export const SignInError = ({ problem, words }: Props) => (
  <ProblemNotice id={errorId} heading={words.errorTitle} field="email">
    {words[problem]}
  </ProblemNotice>
);
