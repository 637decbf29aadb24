"use client";
/** A remark of several lines. */
import { TextArea } from "@entente/ui/text-area";
import type { Of } from "../field-at.ts";
import { asText, useBox } from "../use-box.ts";

export function RemarkBox(props: Of<"remark">) {
  const { value, type, words } = useBox(props);
  return (
    <TextArea
      {...words}
      lang={props.lang}
      value={asText(value)}
      onChange={(event) => type(event.target.value)}
    />
  );
}
