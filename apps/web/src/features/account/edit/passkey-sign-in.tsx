"use client";
/** Signs in with a passkey. Where the browser knows none, nothing stands here. */
import { Button } from "@entente/ui/button";
import { type PublicKeyCredentialRequestOptionsJSON, startAuthentication } from "@simplewebauthn/browser";
import { useState } from "react";
import { send } from "./send-passkey.ts";
import { useKnowsPasskeys } from "./use-passkeys.ts";

type Words = {
  readonly signIn: string;
  readonly failed: string;
  readonly unknown: string;
  readonly working: string;
  readonly or: string;
};
type Props = { readonly words: Words; readonly returnTo: string | null };

/** Where it leads, or what to say. */
async function signIn(returnTo: string | null, { failed, unknown }: Words): Promise<{ to: string } | string> {
  try {
    const optionsJSON = await send<PublicKeyCredentialRequestOptionsJSON>("ask", { purpose: "sign-in" });
    if (!optionsJSON) return failed;
    const response = await startAuthentication({ optionsJSON });
    return (await send<{ to: string }>("sign-in", { response, returnTo })) ?? unknown;
  } catch {
    return failed;
  }
}

export function PasskeySignIn({ words, returnTo }: Props) {
  const [said, say] = useState("");
  const [busy, setBusy] = useState(false);
  if (!useKnowsPasskeys()) return null;
  const go = async () => {
    setBusy(true);
    say(words.working);
    const outcome = await signIn(returnTo, words);
    if (typeof outcome !== "string") return window.location.assign(outcome.to);
    setBusy(false);
    say(outcome);
  };
  return (
    <div className="mb-6">
      <Button onClick={go} disabled={busy}>
        {words.signIn}
      </Button>
      <p role="status" className="mt-2 text-sm empty:hidden">
        {said}
      </p>
      <p className="text-muted mt-5 text-sm">{words.or}</p>
    </div>
  );
}
