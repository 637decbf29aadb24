"use client";
/** Where something comes from: a citation, or one of the sources that have a name in each language. */
import { TextField } from "@entente/ui/text-field";
import type { Of } from "../field-at.ts";
import { useForm } from "../form-context.tsx";
import { asText, useBox } from "../use-box.ts";

export function SourceBox(props: Of<"source">) {
  const { form } = useForm();
  const { value, type, words } = useBox(props);
  const named = form.options[props.field.widget.options] ?? [];
  const text = asText(value);
  const list = `${words.id}/named`;
  return (
    <>
      <TextField
        {...words}
        list={list}
        autoComplete="off"
        value={named.find((option) => option.value === text)?.name ?? text}
        onChange={({ target }) =>
          type(named.find((option) => option.name === target.value.trim())?.value ?? target.value)
        }
      />
      <datalist id={list}>
        {named.map((option) => (
          <option key={option.value} value={option.name} />
        ))}
      </datalist>
    </>
  );
}
