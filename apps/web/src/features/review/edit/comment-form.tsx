"use client";
/** Pins a comment to a record. */
import { Button } from "@entente/ui/button";
import { TextArea } from "@entente/ui/text-area";
import { type FormEvent, useState } from "react";
import { desk } from "@/lib/desk/client.ts";
import { type Troubles, useAct } from "@/lib/desk/use-act.ts";

type Props = {
  readonly recordId: string;
  readonly words: {
    readonly comment: string;
    readonly commentHelp: string;
    readonly addComment: string;
    readonly wordsMissing: string;
  };
  readonly troubles: Troubles;
};

export function CommentForm({ recordId, words, troubles }: Props) {
  const [id, setId] = useState(() => crypto.randomUUID());
  const { act, busy, trouble, setTrouble } = useAct(troubles);
  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const body = String(new FormData(form).get("comment") ?? "");
    if (body.trim() === "") return setTrouble(words.wordsMissing);
    if (!(await act(() => desk.review.comment.mutate({ id, recordId, body })))) return;
    form.reset();
    setId(crypto.randomUUID());
  }
  return (
    <form onSubmit={send} noValidate className="mt-6 max-w-xl space-y-3">
      <TextArea
        id="comment"
        label={words.comment}
        help={words.commentHelp}
        maxLength={2000}
        error={trouble}
        required
      />
      <Button type="submit" disabled={busy}>
        {words.addComment}
      </Button>
    </form>
  );
}
