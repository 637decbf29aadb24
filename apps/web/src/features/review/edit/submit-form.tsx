"use client";
/** Hands parts of a draft in for another pair of eyes. */
import type { Part } from "@entente/domain/record/parts";
import { Button } from "@entente/ui/button";
import { CheckField } from "@entente/ui/check-field";
import { TextField } from "@entente/ui/text-field";
import { type FormEvent, useState } from "react";
import { desk } from "@/lib/desk/client.ts";
import { type Troubles, useAct } from "@/lib/desk/use-act.ts";

type Named = { readonly part: Part; readonly name: string };

type Props = {
  readonly recordId: string;
  /** The parts that say something new. */
  readonly parts: readonly Named[];
  /** The languages in which readers would be told. */
  readonly languages: readonly { readonly language: string; readonly label: string }[];
  readonly words: {
    readonly handIn: string;
    readonly which: string;
    readonly whichMissing: string;
    readonly tell: string;
    readonly handedIn: string;
  };
  readonly troubles: Troubles;
};

export function SubmitForm({ recordId, parts, languages, words, troubles }: Props) {
  const [id, setId] = useState(() => crypto.randomUUID());
  const [tells, setTells] = useState(true);
  const [done, setDone] = useState(false);
  const { act, busy, trouble, setTrouble } = useAct(troubles);
  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    setDone(false);
    const form = new FormData(event.currentTarget);
    const chosen = parts.filter(({ part }) => form.has(`part-${part}`)).map(({ part }) => part);
    if (chosen.length === 0) return setTrouble(words.whichMissing);
    const told = languages.flatMap(({ language }) => {
      const text = String(form.get(`note-${language}`) ?? "").trim();
      return text ? [[language, text] as const] : [];
    });
    if (tells && told.length === 0) return setTrouble(troubles.refused["note-missing"] ?? troubles.failed);
    const note = tells ? Object.fromEntries(told) : null;
    if (!(await act(() => desk.review.submit.mutate({ id, recordId, parts: chosen, note })))) return;
    setId(crypto.randomUUID());
    setDone(true);
  }
  return (
    <form onSubmit={send} className="max-w-xl space-y-5">
      <fieldset>
        <legend className="mb-1 text-sm font-medium">{words.which}</legend>
        {parts.map(({ part, name }) => (
          <CheckField key={part} id={`part-${part}`} label={name} defaultChecked />
        ))}
      </fieldset>
      <CheckField
        id="tell"
        label={words.tell}
        checked={tells}
        onChange={(event) => setTells(event.currentTarget.checked)}
      />
      {tells
        ? languages.map(({ language, label }) => (
            <TextField key={language} id={`note-${language}`} label={label} lang={language} maxLength={400} />
          ))
        : null}
      <Button type="submit" look="main" disabled={busy}>
        {words.handIn}
      </Button>
      <p role="status" className={trouble ? "text-accent font-medium" : undefined}>
        {trouble ?? (done ? words.handedIn : null)}
      </p>
    </form>
  );
}
