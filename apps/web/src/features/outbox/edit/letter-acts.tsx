"use client";
/** Reads one mail, or sends it once more. */
import type { MailView } from "@entente/api/mail/view";
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
  const [body, setBody] = useState<string | null>(null);
  const [said, setSaid] = useState("");
  const read = () => act(async () => setBody((await desk.mail.read.mutate({ id })).body));
  const send = async () => {
    if (await act(() => desk.mail.resend.mutate({ id, attempts }))) setSaid(words.asked);
  };
  const copy = async () => {
    await navigator.clipboard.writeText(body ?? "");
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
        {trouble ?? (body === null ? said : "")}
      </span>
      {body === null ? null : (
        <Dialog id={`letter-${id}`} heading={subject} onClose={() => setBody(null)}>
          <p className="text-muted mb-4 text-sm">{words.secret}</p>
          <pre lang={language} className="font-sans break-words whitespace-pre-wrap">
            {body}
          </pre>
          <p role="status" className="mt-3 text-sm">
            {said}
          </p>
          <div className="mt-4 flex flex-wrap gap-3">
            <Button look="main" onClick={copy}>
              {words.copy}
            </Button>
            <Button onClick={() => setBody(null)}>{words.close}</Button>
          </div>
        </Dialog>
      )}
    </>
  );
}
