"use client";
/** One line that may be longer than its box: it is seen whole, on as many lines as it takes. */
import { TextArea } from "@entente/ui/text-area";
import type { ComponentProps } from "react";

/** From how many characters on a line may be longer than its box. */
export const isLong = (max: number): boolean => max >= 200;

/** Pasted lines become one. */
const asOneLine = (text: string) => text.replace(/[ \t]*[\r\n]+[ \t]*/g, " ");

type Props = Omit<ComponentProps<typeof TextArea>, "rows" | "onChange" | "onKeyDown"> & {
  readonly onType: (text: string) => void;
};

export function LongLine({ onType, ...rest }: Props) {
  return (
    <TextArea
      {...rest}
      rows={1}
      autoComplete="off"
      onKeyDown={(event) => {
        if (event.key === "Enter" && !event.nativeEvent.isComposing) event.preventDefault();
      }}
      onChange={(event) => onType(asOneLine(event.target.value))}
    />
  );
}
