"use client";
/** The session is over while a form is open: signing in again over the form, with nothing lost. */
import { Button } from "@entente/ui/button";
import { Dialog } from "@entente/ui/dialog";
import { TextField } from "@entente/ui/text-field";
import { type FormEvent, useState } from "react";
import { useOnce } from "@/lib/desk/use-once.ts";
import { fill } from "@/lib/fill.ts";
import { type SignedInAgain, signInAgain } from "./sign-in-again.ts";
import { useHeld } from "./use-draft.tsx";

const said = {
  refused: "wrongPassword",
  "too-soon": "tooSoon",
  failed: "signInFailed",
  more: "moreSteps",
} as const;

export default function SignInDialog() {
  const { account, words, presence } = useHeld();
  const [outcome, setOutcome] = useState<Exclude<SignedInAgain, "done"> | null>(null);
  const [send, busy] = useOnce(async (form: FormData) => {
    const answer = await signInAgain(String(form.get("session-email")), String(form.get("session-password")));
    setOutcome(answer === "done" ? null : answer);
    // Whoever is signed in now is found out by the next sign of life.
    if (answer === "done") presence.ask();
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    void send(new FormData(event.currentTarget));
  };
  return (
    <Dialog id="session-ended" heading={words.sessionEnded}>
      <p className="mb-5">{fill(words.sessionEndedLead, { name: account.name })}</p>
      <form onSubmit={submit} className="space-y-4">
        <TextField
          id="session-email"
          label={words.email}
          type="email"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          required
          maxLength={254}
        />
        <TextField
          id="session-password"
          label={words.password}
          type="password"
          autoComplete="current-password"
          required
          maxLength={1024}
          error={outcome === "refused" ? words.wrongPassword : undefined}
        />
        <p role="alert" className="text-sm font-medium">
          {outcome && outcome !== "refused" ? words[said[outcome]] : null}
        </p>
        <div className="flex flex-wrap items-center gap-4">
          <Button look="main" type="submit" aria-disabled={busy}>
            {words.signIn}
          </Button>
          <a href="/desk/sign-in" target="_blank" rel="noreferrer">
            {words.otherWay}
          </a>
        </div>
      </form>
    </Dialog>
  );
}
