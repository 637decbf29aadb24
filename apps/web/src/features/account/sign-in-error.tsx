/** Why signing in did not work. It never says whether an account exists. */
import type { DeskReader } from "@/lib/desk/reader.ts";
import { fill } from "@/lib/fill.ts";
import { waysInWords } from "@/messages/desk/ways-in.ts";
import { ProblemNotice } from "./problem-notice.tsx";

export const errorId = "sign-in-error";

export type SignInProblem = "refused" | "tooSoon" | "oldForm" | "failed" | "notLetIn" | "taken" | "over";

/** What the provider of single sign-on led back with. */
const afterSingleSignOn: Readonly<Record<string, SignInProblem>> = {
  refused: "notLetIn",
  taken: "taken",
  over: "over",
};

/** What the address says about the last try, or null. */
export function problemIn(error: string | undefined, code = ""): SignInProblem | null {
  if (!error) return null;
  if (error === "MissingCSRF") return "oldForm";
  if (error === "SingleSignOn") return afterSingleSignOn[code] ?? "failed";
  if (error !== "CredentialsSignin") return "failed";
  return code === "too-soon" ? "tooSoon" : "refused";
}

type Props = {
  readonly problem: SignInProblem;
  readonly reader: DeskReader;
  /** What people call the provider of single sign-on. */
  readonly provider: string | null;
};

export function SignInError({ problem, reader, provider }: Props) {
  const { signIn } = reader.words;
  const { singleSignOn } = waysInWords[reader.language];
  const said: Readonly<Record<SignInProblem, string>> = {
    ...signIn,
    notLetIn: singleSignOn.refused,
    taken: singleSignOn.taken,
    over: singleSignOn.over,
  };
  const ofPassword = problem === "refused" || problem === "tooSoon" || problem === "oldForm";
  return (
    <ProblemNotice id={errorId} heading={signIn.errorTitle} field={ofPassword ? "email" : undefined}>
      {fill(said[problem], { name: provider ?? "" })}
    </ProblemNotice>
  );
}
