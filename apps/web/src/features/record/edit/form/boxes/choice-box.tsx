"use client";
/** One of a closed list: a plain menu where it is short, a box that searches where it is long. */
import { Combobox } from "@entente/ui/combobox";
import { SelectField } from "@entente/ui/select-field";
import { useState } from "react";
import type { Of } from "../field-at.ts";
import { useForm } from "../form-context.tsx";
import { asText, useBox } from "../use-box.ts";
import { matching } from "./matching.ts";

const fitsInAMenu = 25;
const offered = 12;

export function ChoiceBox(props: Of<"select">) {
  const { form, words } = useForm();
  const { value, change, words: fieldWords } = useBox(props);
  const [query, setQuery] = useState("");
  const options = form.options[props.field.widget.options] ?? [];
  if (options.length <= fitsInAMenu) {
    return (
      <SelectField
        {...fieldWords}
        options={options}
        empty={words.nothingChosen}
        value={asText(value)}
        onChange={(event) => change(event.target.value || null)}
      />
    );
  }
  return (
    <Combobox
      {...fieldWords}
      chosen={options.find((option) => option.value === value)?.name ?? asText(value)}
      options={matching(options, query).slice(0, offered)}
      words={words.choice}
      onQuery={setQuery}
      onPick={(option) => change(option.value)}
      onClear={() => change(null)}
    />
  );
}
