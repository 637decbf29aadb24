"use client";
/** Makes a link for a guest and shows its address, this once. */
import { Button } from "@entente/ui/button";
import { TextField } from "@entente/ui/text-field";
import { type FormEvent, useState } from "react";
import { desk } from "@/lib/desk/client.ts";
import { type Troubles, useAct } from "@/lib/desk/use-act.ts";
import { fill } from "@/lib/fill.ts";

type Words = {
  readonly guest: string;
  readonly guestHelp: string;
  readonly guestMissing: string;
  readonly days: string;
  readonly make: string;
  readonly made: string;
  readonly address: string;
  readonly copy: string;
  readonly copied: string;
};

type Made = { readonly guest: string; readonly address: string };

function MadeLink({ made, words }: { readonly made: Made; readonly words: Words }) {
  const [copied, setCopied] = useState(false);
  const copy = () =>
    navigator.clipboard.writeText(made.address).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <div className="border-accent mt-5 max-w-xl space-y-3 border-l-4 pl-4">
      <p role="status">{fill(words.made, { guest: made.guest })}</p>
      <TextField id="guest-address" label={words.address} value={made.address} readOnly />
      <Button onClick={copy}>{copied ? words.copied : words.copy}</Button>
    </div>
  );
}

type Props = {
  readonly recordId: string;
  readonly origin: string;
  readonly words: Words;
  readonly troubles: Troubles;
};

export function NewLinkForm({ recordId, origin, words, troubles }: Props) {
  const [id, setId] = useState(() => crypto.randomUUID());
  const [made, setMade] = useState<Made | null>(null);
  const { act, busy, trouble, setTrouble } = useAct(troubles);
  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const guest = String(form.get("guest") ?? "").trim();
    const days = Number(form.get("days"));
    if (guest === "") return setTrouble(words.guestMissing);
    await act(async () => {
      const { token } = await desk.guest.create.mutate({ id, recordId, guest, days });
      setMade({ guest, address: `${origin}/desk/guest/${token}` });
      setId(crypto.randomUUID());
    });
  }
  return (
    <>
      <form onSubmit={send} noValidate className="mt-6 max-w-xl space-y-4">
        <TextField
          id="guest"
          label={words.guest}
          help={words.guestHelp}
          maxLength={120}
          error={trouble}
          required
        />
        <TextField id="days" type="number" min={1} max={60} defaultValue={14} label={words.days} />
        <Button type="submit" disabled={busy}>
          {words.make}
        </Button>
      </form>
      {made ? <MadeLink made={made} words={words} /> : null}
    </>
  );
}
