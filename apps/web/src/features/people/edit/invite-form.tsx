"use client";
/** Invites one person. The id of the account is made with the form, so that two clicks invite once. */
import type { UnitChoice } from "@entente/api/people/view";
import type { Role } from "@entente/domain/access/roles";
import type { Language } from "@entente/domain/languages";
import type { Part } from "@entente/domain/record/parts";
import { Button } from "@entente/ui/button";
import { Notice } from "@entente/ui/notice";
import { SelectField } from "@entente/ui/select-field";
import { TextField } from "@entente/ui/text-field";
import { type SubmitEvent, useState } from "react";
import { desk } from "@/lib/desk/client.ts";
import { useAct } from "@/lib/desk/use-act.ts";
import { fill } from "@/lib/fill.ts";
import { AccessFields } from "./access-fields.tsx";
import type { PersonForm } from "./person-form.ts";

type Props = {
  readonly form: PersonForm;
  readonly units: readonly UnitChoice[];
  /** Made by the page that shows the form. */
  readonly accountId: string;
};

const empty = { role: "contributor" as Role, units: [] as string[], languages: [] as Part[] };

export function InviteForm({ form, units, accountId }: Props) {
  const { words, troubles, languages } = form;
  const { act, busy, trouble } = useAct(troubles);
  const [id, setId] = useState(accountId);
  const [access, setAccess] = useState(empty);
  const [invited, setInvited] = useState<string | null>(null);

  async function send(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const element = event.currentTarget;
    const typed = new FormData(element);
    const name = String(typed.get("name"));
    setInvited(null);
    const done = await act(() =>
      desk.people.invite.mutate({
        accountId: id,
        name,
        email: String(typed.get("email")),
        language: String(typed.get("mail")) as Language,
        ...access,
      }),
    );
    if (!done) return;
    element.reset();
    setInvited(name);
    setAccess(empty);
    setId(crypto.randomUUID());
    element.querySelector<HTMLInputElement>("[name=name]")?.focus();
  }

  return (
    <form onSubmit={send} className="max-w-xl space-y-6">
      <div role="status">{invited ? <Notice>{fill(words.invited, { name: invited })}</Notice> : null}</div>
      <TextField id="name" label={words.fields.name} required maxLength={120} autoComplete="off" />
      <TextField
        id="email"
        label={words.fields.email}
        type="email"
        required
        maxLength={254}
        autoComplete="off"
        error={trouble ?? undefined}
      />
      <SelectField id="mail" label={words.fields.mail} options={languages} defaultValue={form.language} />
      <AccessFields
        form={form}
        units={units}
        value={access}
        onChange={(change) => setAccess((now) => ({ ...now, ...change }))}
      />
      <Button type="submit" look="main" aria-disabled={busy}>
        {words.send}
      </Button>
    </form>
  );
}
