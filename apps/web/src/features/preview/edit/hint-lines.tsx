"use client";
/** Hints, each with the way to its field. */
import type { HintView } from "@entente/api/preview/view";
import { fieldAddress } from "@/lib/desk/field-address.ts";
import { fill } from "@/lib/fill.ts";
import type { PreviewWords } from "@/messages/desk/preview.ts";

type Props = {
  readonly recordId: string;
  readonly hints: readonly HintView[];
  readonly words: PreviewWords;
  /** Shows the field, where its form stands on the same page. */
  readonly onFollow?: (path: readonly string[]) => void;
};

export function HintLines({ recordId, hints, words, onFollow }: Props) {
  return (
    <ul className="space-y-3 text-[0.9375rem]">
      {hints.map(({ code, path, field, about }) => (
        <li key={`${code}-${path.join(".")}-${about}`}>
          <a
            href={fieldAddress(recordId, path)}
            className="font-semibold"
            onClick={(event) => {
              if (!onFollow) return;
              event.preventDefault();
              onFollow(path);
            }}
          >
            {field}
          </a>{" "}
          <span>{fill(words.hint[code], { about })}</span>
        </li>
      ))}
    </ul>
  );
}
