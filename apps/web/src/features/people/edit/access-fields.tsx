"use client";
/** What somebody may do and where. An administrator works everywhere, so their scope cannot be chosen. */
import type { UnitChoice } from "@entente/api/people/view";
import { type Role, roles } from "@entente/domain/access/roles";
import { type Part, parts } from "@entente/domain/record/parts";
import { CheckField } from "@entente/ui/check-field";
import { SelectField } from "@entente/ui/select-field";
import type { PersonForm } from "./person-form.ts";

type Props = {
  readonly form: PersonForm;
  readonly units: readonly UnitChoice[];
  readonly value: {
    readonly role: Role;
    readonly units: readonly string[];
    readonly languages: readonly Part[];
  };
  readonly onChange: (change: { role?: Role; units?: string[]; languages?: Part[] }) => void;
};

const toggled = <T,>(list: readonly T[], one: T): T[] =>
  list.includes(one) ? list.filter((other) => other !== one) : [...list, one];

export function AccessFields({ form: { words, roleNames, partNames }, units, value, onChange }: Props) {
  const scoped = value.role !== "admin";
  return (
    <>
      <SelectField
        id="role"
        label={words.fields.role}
        help={roleNames[value.role].may}
        value={value.role}
        onChange={(event) => {
          const role = event.target.value as Role;
          onChange(role === "admin" ? { role, units: [], languages: [] } : { role });
        }}
        options={roles.map((role) => ({ value: role, name: roleNames[role].name }))}
      />
      {scoped ? (
        <>
          <fieldset>
            <legend className="text-sm font-medium">{words.fields.languages}</legend>
            <p className="text-muted mb-1 max-w-[60ch] text-sm">{words.fields.languagesHelp}</p>
            {parts.map((part) => (
              <CheckField
                key={part}
                id={`part-${part}`}
                label={partNames[part]}
                checked={value.languages.includes(part)}
                onChange={() => onChange({ languages: toggled(value.languages, part) })}
              />
            ))}
          </fieldset>
          <fieldset>
            <legend className="text-sm font-medium">{words.fields.units}</legend>
            <p className="text-muted mb-1 max-w-[60ch] text-sm">{words.fields.unitsHelp}</p>
            <div className="border-line max-h-72 overflow-y-auto border px-3 py-1">
              {units.map(({ id, name, short }) => (
                <CheckField
                  key={id}
                  id={`unit-${id}`}
                  label={short ? `${name} (${short})` : name}
                  checked={value.units.includes(id)}
                  onChange={() => onChange({ units: toggled(value.units, id) })}
                />
              ))}
            </div>
          </fieldset>
        </>
      ) : null}
    </>
  );
}
