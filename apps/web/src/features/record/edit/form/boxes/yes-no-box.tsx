"use client";
/** Yes or no. What was never said is no. */
import { CheckField } from "@entente/ui/check-field";
import type { Of } from "../field-at.ts";
import { useBox } from "../use-box.ts";

export function YesNoBox(props: Of<"yes-no">) {
  const { value, change, words } = useBox(props);
  return (
    <CheckField
      id={words.id}
      label={props.field.label}
      help={words.help}
      checked={value === true}
      onChange={(event) => change(event.target.checked)}
    />
  );
}
