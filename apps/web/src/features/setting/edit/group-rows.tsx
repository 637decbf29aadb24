"use client";
/** Groups of single sign-on, each with the role and the scope that it gives. */
import type { GroupRole } from "@entente/domain/access/group-roles";
import { type Role, roles } from "@entente/domain/access/roles";
import { parts } from "@entente/domain/record/parts";
import { Button } from "@entente/ui/button";
import { CheckField } from "@entente/ui/check-field";
import { SelectField } from "@entente/ui/select-field";
import { TextField } from "@entente/ui/text-field";
import type { PersonForm } from "@/features/people/edit/person-form.ts";
import { fill } from "@/lib/fill.ts";
import type { SettingWords } from "@/messages/desk/settings.ts";

type Props = {
  readonly rows: readonly GroupRole[];
  readonly units: readonly { readonly id: string; readonly name: string }[];
  readonly words: SettingWords;
  readonly form: PersonForm;
  readonly onChange: (rows: GroupRole[]) => void;
};

const toggled = <T,>(list: readonly T[], one: T): T[] =>
  list.includes(one) ? list.filter((other) => other !== one) : [...list, one];

export function GroupRows({ rows, units, words, form, onChange }: Props) {
  const change = (place: number, part: Partial<GroupRole>) =>
    onChange(rows.map((row, index) => (index === place ? { ...row, ...part } : row)));
  return (
    <div className="space-y-6">
      {rows.map((row, place) => (
        <fieldset key={place} className="border-line space-y-4 border p-4">
          <legend className="px-1 text-sm font-medium">{row.group || words.group}</legend>
          <div className="grid gap-4 sm:grid-cols-2">
            <TextField
              id={`group-${place}`}
              label={words.group}
              required
              maxLength={200}
              value={row.group}
              onChange={(event) => change(place, { group: event.target.value })}
            />
            <SelectField
              id={`group-role-${place}`}
              label={form.words.fields.role}
              value={row.role}
              onChange={(event) => {
                const role = event.target.value as Role;
                change(place, role === "admin" ? { role, units: [], languages: [] } : { role });
              }}
              options={roles.map((role) => ({ value: role, name: form.roleNames[role].name }))}
            />
          </div>
          {row.role === "admin" ? null : (
            <div className="grid gap-4 sm:grid-cols-2">
              <fieldset>
                <legend className="text-sm font-medium">{form.words.fields.languages}</legend>
                {parts.map((part) => (
                  <CheckField
                    key={part}
                    id={`group-${place}-${part}`}
                    label={form.partNames[part]}
                    checked={row.languages.includes(part)}
                    onChange={() => change(place, { languages: toggled(row.languages, part) })}
                  />
                ))}
              </fieldset>
              <fieldset>
                <legend className="text-sm font-medium">{form.words.fields.units}</legend>
                <div className="border-line max-h-56 overflow-y-auto border px-3 py-1">
                  {units.map(({ id, name }) => (
                    <CheckField
                      key={id}
                      id={`group-${place}-${id}`}
                      label={name}
                      checked={row.units.includes(id)}
                      onChange={() => change(place, { units: toggled(row.units, id) })}
                    />
                  ))}
                </div>
              </fieldset>
            </div>
          )}
          <Button look="text" onClick={() => onChange(rows.filter((_, index) => index !== place))}>
            {fill(words.removeGroup, { group: row.group })}
          </Button>
        </fieldset>
      ))}
      <Button
        onClick={() => onChange([...rows, { group: "", role: "contributor", units: [], languages: [] }])}
      >
        {words.addGroup}
      </Button>
    </div>
  );
}
