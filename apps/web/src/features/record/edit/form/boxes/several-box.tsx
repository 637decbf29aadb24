"use client";
/** Several of a closed list. They keep the order of the list, whatever was ticked first. */
import { CheckField } from "@entente/ui/check-field";
import { FieldGroup } from "@entente/ui/field-group";
import type { Of } from "../field-at.ts";
import { useForm } from "../form-context.tsx";
import { useBox } from "../use-box.ts";

export function SeveralBox(props: Of<"several">) {
  const { form } = useForm();
  const { value, change, words } = useBox(props);
  const chosen: readonly unknown[] = Array.isArray(value) ? value : [];
  const options = form.options[props.field.widget.options] ?? [];
  const tick = (ticked: string, on: boolean) =>
    change(
      options.map((option) => option.value).filter((one) => (one === ticked ? on : chosen.includes(one))),
    );
  return (
    <FieldGroup {...words}>
      <div className="grid gap-x-6 sm:grid-cols-2">
        {options.map((option) => (
          <CheckField
            key={option.value}
            id={`${words.id}/${option.value}`}
            label={option.name}
            checked={chosen.includes(option.value)}
            onChange={(event) => tick(option.value, event.target.checked)}
          />
        ))}
      </div>
    </FieldGroup>
  );
}
