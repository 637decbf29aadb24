"use client";
/** A colour: as six digits, or from the browser's palette beside them. */
import { TextField } from "@entente/ui/text-field";
import type { Of } from "../field-at.ts";
import { asText, useBox } from "../use-box.ts";

export function ColourBox(props: Of<"colour">) {
  const { value, type, words } = useBox(props);
  const text = asText(value);
  return (
    <div className="flex max-w-sm items-end gap-3">
      <div className="grow">
        <TextField
          {...words}
          autoComplete="off"
          spellCheck={false}
          value={text}
          onChange={(event) => type(event.target.value)}
        />
      </div>
      <input
        type="color"
        aria-label={props.field.label}
        className="border-ink h-12 w-16 cursor-pointer border bg-transparent p-1"
        value={/^#[0-9a-f]{6}$/i.test(text) ? text : "#000000"}
        onChange={(event) => type(event.target.value)}
      />
    </div>
  );
}
