"use client";
/** Changes what somebody is called, may do, and where. */
import type { PersonView, UnitChoice } from "@entente/api/people/view";
import { Button } from "@entente/ui/button";
import { CheckField } from "@entente/ui/check-field";
import { Notice } from "@entente/ui/notice";
import { TextField } from "@entente/ui/text-field";
import { type SubmitEvent, useState } from "react";
import { desk } from "@/lib/desk/client.ts";
import { useAct } from "@/lib/desk/use-act.ts";
import { AccessFields } from "./access-fields.tsx";
import type { PersonForm } from "./person-form.ts";

type Props = {
  readonly form: PersonForm;
  readonly person: PersonView;
  readonly units: readonly UnitChoice[];
};

export function AccountForm({ form, person, units }: Props) {
  const { words, troubles } = form;
  const { act, busy, trouble } = useAct(troubles);
  const [saved, setSaved] = useState(false);
  const [access, setAccess] = useState({
    role: person.role,
    units: person.units?.map(({ id }) => id) ?? [],
    languages: person.languages ?? [],
  });
  const [breakGlass, setBreakGlass] = useState(person.breakGlass);

  async function save(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    setSaved(false);
    const name = String(new FormData(event.currentTarget).get("name"));
    const change = {
      accountId: person.id,
      name,
      ...access,
      breakGlass: access.role === "admin" && breakGlass,
    };
    setSaved(await act(() => desk.people.change.mutate(change)));
  }

  return (
    <form onSubmit={save} onChange={() => setSaved(false)} className="max-w-xl space-y-6">
      <TextField id="name" label={words.fields.name} required maxLength={120} defaultValue={person.name} />
      <AccessFields
        form={form}
        units={units}
        value={access}
        onChange={(change) => setAccess((now) => ({ ...now, ...change }))}
      />
      {access.role === "admin" ? (
        <CheckField
          id="breakGlass"
          label={words.fields.breakGlass}
          help={words.fields.breakGlassHelp}
          checked={breakGlass}
          onChange={() => setBreakGlass((now) => !now)}
        />
      ) : null}
      <Button type="submit" look="main" aria-disabled={busy}>
        {words.save}
      </Button>
      <div role="status">{trouble || saved ? <Notice>{trouble ?? words.saved}</Notice> : null}</div>
    </form>
  );
}
