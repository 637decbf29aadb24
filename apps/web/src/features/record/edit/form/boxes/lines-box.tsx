"use client";
/** Several short texts, one a line. */
import { TextArea } from "@entente/ui/text-area";
import { useState } from "react";
import { fill } from "@/lib/fill.ts";
import type { Of } from "../field-at.ts";
import { useForm } from "../form-context.tsx";
import { useBox } from "../use-box.ts";

const read = (text: string) =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

export function LinesBox(props: Of<"lines">) {
  const { words } = useForm();
  const { value, change, words: fieldWords } = useBox(props);
  const lines: readonly string[] = Array.isArray(value) ? value : [];
  // An empty last line is no value, and must not vanish under whoever begins it.
  const [typed, setTyped] = useState<string | null>(null);
  const stored = lines.join("\n");
  const text = typed !== null && read(typed).join("\n") === stored ? typed : stored;
  const { max } = props.field.widget;
  const tooLong = lines.some((line) => line.length > max);
  return (
    <TextArea
      {...fieldWords}
      help={fieldWords.help ?? words.oneALine}
      error={fieldWords.error ?? (tooLong ? fill(words.problems["too-long"], { max }) : undefined)}
      value={text}
      onChange={(event) => {
        setTyped(event.target.value);
        const next = read(event.target.value);
        change(
          next,
          next.every((line) => line.length <= max),
        );
      }}
    />
  );
}
