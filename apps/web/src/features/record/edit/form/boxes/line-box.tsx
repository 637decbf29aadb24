"use client";
/** One line: a text, a web address or a mailbox. A line that may be long is seen whole, on as many lines as it takes. */
import { TextArea } from "@entente/ui/text-area";
import { TextField } from "@entente/ui/text-field";
import type { Of } from "../field-at.ts";
import { asText, useBox } from "../use-box.ts";

const kinds = { line: "text", address: "url", "e-mail": "email" } as const;

/** From how many characters on a line may be longer than its box. */
const long = 200;

/** Pasted lines become one. */
const asOneLine = (text: string) => text.replace(/[ \t]*[\r\n]+[ \t]*/g, " ");

export function LineBox(props: Of<"line" | "address" | "e-mail">) {
  const { value, type, words } = useBox(props);
  const { widget } = props.field;
  const kind = kinds[widget.type];
  if (widget.type === "line" && widget.max >= long) {
    return (
      <TextArea
        {...words}
        lang={props.lang}
        rows={1}
        autoComplete="off"
        value={asText(value)}
        onKeyDown={(event) => {
          if (event.key === "Enter" && !event.nativeEvent.isComposing) event.preventDefault();
        }}
        onChange={(event) => type(asOneLine(event.target.value))}
      />
    );
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
