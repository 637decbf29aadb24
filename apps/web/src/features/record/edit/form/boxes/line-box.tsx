"use client";
/** One line: a text, a web address or a mailbox. */
import { TextField } from "@entente/ui/text-field";
import type { Of } from "../field-at.ts";
import { asText, useBox } from "../use-box.ts";
import { isLong, LongLine } from "./long-line.tsx";

const kinds = { line: "text", address: "url", "e-mail": "email" } as const;

export function LineBox(props: Of<"line" | "address" | "e-mail">) {
  const { value, type, words } = useBox(props);
  const { widget } = props.field;
  const kind = kinds[widget.type];
  if (widget.type === "line" && isLong(widget.max)) {
    return <LongLine {...words} lang={props.lang} value={asText(value)} onType={type} />;
  }
  return (
    <TextField
      {...words}
      // The browser's own check of addresses says less than ours, and in its own language.
      type="text"
      inputMode={kind}
      lang={kind === "text" ? props.lang : undefined}
      spellCheck={kind === "text"}
      autoCapitalize={kind === "text" ? undefined : "none"}
      autoComplete="off"
      value={asText(value)}
      onChange={(event) => type(event.target.value)}
    />
  );
}
