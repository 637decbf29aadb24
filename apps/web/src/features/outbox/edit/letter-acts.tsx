"use client";
/** Reads one mail, or sends it once more. */
import type { LetterView, MailView } from "@entente/api/mail/view";
import { Button } from "@entente/ui/button";
import { Dialog } from "@entente/ui/dialog";
import { useState } from "react";
import { desk } from "@/lib/desk/client.ts";
import { type Troubles, useAct } from "@/lib/desk/use-act.ts";
import { fill } from "@/lib/fill.ts";
import type { OutboxWords } from "@/messages/desk/outbox.ts";

type Props = {
  readonly mail: Pick<MailView, "id" | "to" | "subject" | "attempts" | "language">;
  readonly maySend: boolean;
  readonly words: OutboxWords;
  readonly troubles: Troubles;
};

export function LetterActs({
  mail: { id, to, subject, attempts, language },
  maySend,
  words,
  troubles,
}: Props) {
  const { act, busy, trouble } = useAct(troubles);
  const [letter, setLetter] = useState<Pick<LetterView, "body" | "opensAccount"> | null>(null);
  const [said, setSaid] = useState("");
  const read = () => act(async () => setLetter(await desk.mail.read.mutate({ id })));
  const send = async () => {
    if (await act(() => desk.mail.resend.mutate({ id, attempts }))) setSaid(words.asked);
  };
  const copy = async () => {
    await navigator.clipboard.writeText(letter?.body ?? "");
    setSaid(words.copied);
  };
  return (
    <>
      <span className="flex flex-wrap gap-x-4">
        <Button look="text" aria-label={fill(words.readOf, { to })} aria-disabled={busy} onClick={read}>
          {words.read}
        </Button>
        {maySend ? (
          <Button look="text" aria-label={fill(words.againOf, { to })} aria-disabled={busy} onClick={send}>
            {words.again}
          </Button>
        ) : null}
      </span>
      <span role="status" className="block text-sm">
        {trouble ?? (letter === null ? said : "")}
      </span>
      {letter === null ? null : (
        <Dialog id={`letter-${id}`} heading={subject} onClose={() => setLetter(null)}>
          {letter.opensAccount ? <p className="mb-2 font-medium">{words.secret}</p> : null}
          <p className="text-muted mb-4 text-sm">{words.logged}</p>
          <pre lang={language} className="font-sans break-words whitespace-pre-wrap">
            {letter.body}
          </pre>
          <p role="status" className="mt-3 text-sm">
            {said}
          </p>
          <div className="mt-4 flex flex-wrap gap-3">
            <Button look="main" onClick={copy}>
              {words.copy}
            </Button>
            <Button onClick={() => setLetter(null)}>{words.close}</Button>
          </div>
        </Dialog>
      )}
    </>
  );
}
