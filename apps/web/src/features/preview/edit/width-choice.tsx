"use client";
/** As wide as a phone, or as a desktop. */
import type { PreviewWords } from "@/messages/desk/preview.ts";
import { Choice } from "./choice.tsx";
import type { FrameWidth } from "./scaled-frame.tsx";

type Props = {
  readonly width: FrameWidth;
  readonly onWidth: (width: FrameWidth) => void;
  readonly words: PreviewWords;
};

export function WidthChoice({ width, onWidth, words }: Props) {
  return (
    <Choice
      legend={words.width}
      options={[
        { value: "phone", name: words.phone },
        { value: "desktop", name: words.desktop },
      ]}
      chosen={width}
      onChoose={(chosen) => onWidth(chosen === "phone" ? "phone" : "desktop")}
    />
  );
}
