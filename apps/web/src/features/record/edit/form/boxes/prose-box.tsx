"use client";
/** Text with headings, lists and links. */
import { ProseField } from "@/features/prose/edit/prose-field.tsx";
import type { Of } from "../field-at.ts";
import { useForm } from "../form-context.tsx";
import { useBox } from "../use-box.ts";

export function ProseBox(props: Of<"prose">) {
  const { proseWords, language } = useForm();
  const { value, type, words } = useBox(props);
  return (
    <ProseField
      {...words}
      value={typeof value === "string" ? value : null}
      onChange={(text) => type(text ?? "")}
      lang={props.lang ?? language}
      words={proseWords}
      max={props.field.widget.max}
    />
  );
}
