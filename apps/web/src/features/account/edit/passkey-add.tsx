"use client";
/** Adds a passkey under a name of the person's choice. */
import { Button } from "@entente/ui/button";
import { TextField } from "@entente/ui/text-field";
import { type PublicKeyCredentialCreationOptionsJSON, startRegistration } from "@simplewebauthn/browser";
import { type FormEvent, useState } from "react";
import { send } from "./send-passkey.ts";
import { useKnowsPasskeys } from "./use-passkeys.ts";

type Props = {
  readonly words: {
    readonly add: string;
    readonly name: string;
    readonly nameHelp: string;
    readonly failed: string;
    readonly working: string;
    readonly unsupported: string;
  };
};

/** Where it leads, or null. */
async function add(name: string): Promise<{ to: string } | null> {
  try {
    const optionsJSON = await send<PublicKeyCredentialCreationOptionsJSON>("ask", { purpose: "add" });
    if (!optionsJSON) return null;
    const response = await startRegistration({ optionsJSON });
    return await send<{ to: string }>("add", { name, response });
  } catch {
    return null;
  }
}

export function PasskeyAdd({ words }: Props) {
  const [said, say] = useState("");
  const [busy, setBusy] = useState(false);
  const knows = useKnowsPasskeys();
  if (knows === false) return <p>{words.unsupported}</p>;
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const name = String(new FormData(event.currentTarget).get("passkey-name") ?? "");
    setBusy(true);
    say(words.working);
    const outcome = await add(name);
    if (outcome) return window.location.assign(outcome.to);
    setBusy(false);
    say(words.failed);
  };
  return (
    <form onSubmit={submit} className="mt-4 max-w-md space-y-4">
      <TextField id="passkey-name" label={words.name} help={words.nameHelp} maxLength={60} required />
      <Button type="submit" disabled={busy || knows === null}>
        {words.add}
      </Button>
      <p role="status" className="text-sm empty:hidden">
        {said}
      </p>
    </form>
  );
}
