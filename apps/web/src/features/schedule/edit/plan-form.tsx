"use client";
/** Plans the publication of a draft for a day and a time on the register's clock. */
import type { Part } from "@entente/domain/record/parts";
import { Button } from "@entente/ui/button";
import { CheckField } from "@entente/ui/check-field";
import { TextField } from "@entente/ui/text-field";
import { type FormEvent, useState } from "react";
import { desk } from "@/lib/desk/client.ts";
import { type Troubles, useAct } from "@/lib/desk/use-act.ts";
import { fill } from "@/lib/fill.ts";

type Props = {
  readonly recordId: string;
  readonly language: string;
  readonly zone: string;
  readonly parts: readonly { readonly part: Part; readonly name: string }[];
  readonly languages: readonly { readonly language: string; readonly label: string }[];
  readonly words: {
    readonly which: string;
    readonly whichMissing: string;
    readonly tell: string;
    readonly day: string;
    readonly time: string;
    readonly timeMissing: string;
    readonly reason: string;
    readonly planIt: string;
    readonly planned: string;
    readonly twice: string;
  };
  readonly troubles: Troubles;
};

const textOf = (form: FormData, name: string) => String(form.get(name) ?? "").trim();

export function PlanForm({ recordId, language, zone, parts, languages, words, troubles }: Props) {
  const [id, setId] = useState(() => crypto.randomUUID());
  const [tells, setTells] = useState(true);
  const [done, setDone] = useState<string | null>(null);
  const { act, busy, trouble, setTrouble } = useAct(troubles);

  function noteFrom(form: FormData) {
    if (!tells) return null;
    const told = languages.map((one) => [one.language, textOf(form, `plan-note-${one.language}`)] as const);
    return Object.fromEntries(told.filter(([, text]) => text !== ""));
  }

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    setDone(null);
    const form = new FormData(event.currentTarget);
    const chosen = parts.filter(({ part }) => form.has(`plan-${part}`)).map(({ part }) => part);
    const [day, time] = [textOf(form, "plan-day"), textOf(form, "plan-time")];
    const note = noteFrom(form);
    if (chosen.length === 0) return setTrouble(words.whichMissing);
    if (!day || !time) return setTrouble(words.timeMissing);
    if (note && Object.keys(note).length === 0) {
      return setTrouble(troubles.refused["note-missing"] ?? troubles.failed);
    }
    const anyway = textOf(form, "plan-reason");
    await act(async () => {
      const { at, twice } = await desk.schedule.create.mutate({
        id,
        recordId,
        parts: chosen,
        time: `${day}T${time}`,
        action: "publish",
        details: { note, ...(anyway ? { anyway } : {}) },
      });
      const format = new Intl.DateTimeFormat(language, {
        dateStyle: "long",
        timeStyle: "short",
        timeZone: zone,
      });
      const when = format.format(new Date(at));
      setDone([fill(words.planned, { when }), ...(twice ? [words.twice] : [])].join(" "));
      setId(crypto.randomUUID());
    });
  }

  return (
    <form onSubmit={send} noValidate className="max-w-xl space-y-5">
      <fieldset>
        <legend className="mb-1 text-sm font-medium">{words.which}</legend>
        {parts.map(({ part, name }) => (
          <CheckField key={part} id={`plan-${part}`} label={name} defaultChecked />
        ))}
      </fieldset>
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField id="plan-day" type="date" label={words.day} required />
        <TextField id="plan-time" type="time" label={words.time} required />
      </div>
      <CheckField
        id="plan-tell"
        label={words.tell}
        checked={tells}
        onChange={(event) => setTells(event.currentTarget.checked)}
      />
      {tells
        ? languages.map((one) => (
            <TextField
              key={one.language}
              id={`plan-note-${one.language}`}
              label={one.label}
              lang={one.language}
              maxLength={400}
            />
          ))
        : null}
      <TextField id="plan-reason" label={words.reason} maxLength={2000} />
      <Button type="submit" look="main" disabled={busy}>
        {words.planIt}
      </Button>
      <p role="status" className={trouble ? "text-accent font-medium" : undefined}>
        {trouble ?? done}
      </p>
    </form>
  );
}
