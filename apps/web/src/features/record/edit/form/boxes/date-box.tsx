"use client";
/** A date as people write it. The box says back what it understood. */
import { printDate } from "@entente/domain/dates/print";
import { readDate } from "@entente/domain/form/read-date";
import { problemOf } from "@entente/domain/form/well-formed";
import { TextField } from "@entente/ui/text-field";
import { useState } from "react";
import { fill } from "@/lib/fill.ts";
import type { Of } from "../field-at.ts";
import { useForm } from "../form-context.tsx";
import { asText, useBox } from "../use-box.ts";

export function DateBox(props: Of<"date" | "day">) {
  const { words, reader } = useForm();
  const { value, change, words: fieldWords } = useBox(props);
  const { widget } = props.field;
  const [typed, setTyped] = useState<string | null>(null);
  const stored = asText(value);
  const printed = stored !== "" && problemOf(widget, stored) === null ? printDate(stored, reader) : stored;
  const own = typed !== null && (readDate(typed) ?? typed.trim()) === stored;
  const text = own ? typed : printed;
  const echo =
    own && stored !== "" && printed !== stored && printed !== typed.trim()
      ? fill(words.understood, { date: printed })
      : null;
  return (
    <div>
      <TextField
        {...fieldWords}
        help={fieldWords.help ?? (widget.type === "date" ? words.dateHint : undefined)}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => {
          const next = event.target.value;
          const date = readDate(next);
          setTyped(next);
          change(
            date ?? next.trim(),
            next.trim() === "" || (date !== null && problemOf(widget, date) === null),
          );
        }}
        onBlur={() => setTyped(null)}
      />
      <p role="status" className="text-muted mt-1 text-sm empty:hidden">
        {echo}
      </p>
    </div>
  );
}
