"use client";
/** A number, written as one's own language writes it. */
import { printNumber } from "@entente/domain/dates/print";
import { readNumber } from "@entente/domain/form/well-formed";
import { TextField } from "@entente/ui/text-field";
import { useState } from "react";
import type { Of } from "../field-at.ts";
import { useForm } from "../form-context.tsx";
import { asText, useBox } from "../use-box.ts";

export function NumberBox(props: Of<"number">) {
  const { reader } = useForm();
  const { value, change, words } = useBox(props);
  const { widget } = props.field;
  const [typed, setTyped] = useState<string | null>(null);
  const printed = typeof value === "number" ? printNumber(value, reader) : asText(value);
  const own = typed !== null && (readNumber(widget, typed) ?? (typed.trim() || null)) === (value ?? null);
  return (
    <TextField
      {...words}
      inputMode={widget.whole ? "numeric" : "decimal"}
      autoComplete="off"
      value={own ? typed : printed}
      onChange={(event) => {
        const next = event.target.value;
        const number = readNumber(widget, next);
        setTyped(next);
        if (next.trim() === "") change(null);
        else change(number ?? next, number !== null);
      }}
      onBlur={() => setTyped(null)}
    />
  );
}
