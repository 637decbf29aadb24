"use client";
/** A button that asks in a dialog before it does something, with words to be written where the act takes some. */
import { Button } from "@entente/ui/button";
import { Dialog } from "@entente/ui/dialog";
import { RadioField } from "@entente/ui/radio-field";
import { TextArea } from "@entente/ui/text-area";
import { type FormEvent, type ReactNode, useState } from "react";
import { desk } from "@/lib/desk/client.ts";
import { type Troubles, useAct } from "@/lib/desk/use-act.ts";

type To = {
  readonly id: string;
  readonly recordId: string;
  /** Minted when the dialog opens: sent twice, it is done once. */
  readonly formId: string;
  readonly words: string;
  readonly address: Address;
};

type Address = "keep" | "move";

const acts = {
  approve: ({ id, address }: To) => desk.review.approve.mutate({ submissionId: id, address }),
  return: ({ id, formId, words }: To) =>
    desk.review.return.mutate({ submissionId: id, commentId: formId, body: words }),
  look: ({ id, recordId, words }: To) =>
    desk.review.look.mutate({ changeSetId: id, recordId, remark: words.trim() || null }),
} as const;

export type AskWords = {
  readonly text: string;
  readonly ask: string;
  /** The label of the words; absent where none are written. */
  readonly field?: string;
  /** Absent where they may stay empty. */
  readonly missing?: string;
  /** Where the act could move the page: what it asks, and both answers. */
  readonly address?: Readonly<Record<"ask" | Address, string>> | undefined;
  readonly cancel: string;
};

type Props = {
  readonly does: keyof typeof acts;
  readonly id: string;
  readonly recordId: string;
  readonly main?: boolean;
  readonly words: AskWords;
  /** What whoever is asked should know. */
  readonly about?: ReactNode;
  readonly troubles: Troubles;
};

export function AskButton({ does, id, recordId, main, words, about, troubles }: Props) {
  const [formId, setFormId] = useState<string | null>(null);
  const [address, setAddress] = useState<Address>("keep");
  const { act, busy, trouble, setTrouble } = useAct(troubles);
  const field = `${does}-${id}`;
  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const written = String(new FormData(event.currentTarget).get(field) ?? "");
    if (words.missing && written.trim() === "") return setTrouble(words.missing);
    const to = { id, recordId, formId: formId ?? "", words: written, address };
    if (await act(() => acts[does](to))) setFormId(null);
  }
  return (
    <>
      <Button look={main ? "main" : "quiet"} onClick={() => setFormId(crypto.randomUUID())}>
        {words.text}
      </Button>
      {formId ? (
        <Dialog id={`${field}-dialog`} heading={words.text} onClose={() => setFormId(null)}>
          <form onSubmit={send} className="space-y-5">
            <p className="max-w-[60ch]">{words.ask}</p>
            {about}
            {words.address ? (
              <fieldset>
                <legend className="mb-1 max-w-[60ch]">{words.address.ask}</legend>
                {(["keep", "move"] as const).map((choice) => (
                  <RadioField
                    key={choice}
                    name={`address-${id}`}
                    value={choice}
                    chosen={address === choice}
                    onChoose={() => setAddress(choice)}
                    label={words.address?.[choice]}
                  />
                ))}
              </fieldset>
            ) : null}
            {words.field ? (
              <TextArea id={field} label={words.field} maxLength={2000} error={trouble} />
            ) : null}
            <div className="flex flex-wrap gap-3">
              <Button type="submit" look="main" disabled={busy}>
                {words.text}
              </Button>
              <Button onClick={() => setFormId(null)}>{words.cancel}</Button>
            </div>
            <p role="status" className="text-accent text-sm font-medium">
              {words.field ? null : trouble}
            </p>
          </form>
        </Dialog>
      ) : null}
    </>
  );
}
