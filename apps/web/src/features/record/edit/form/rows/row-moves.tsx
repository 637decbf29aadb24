"use client";
/** The two buttons that move a row by one place. */
import { fill } from "@/lib/fill.ts";
import { useForm } from "../form-context.tsx";

type Props = {
  readonly name: string;
  readonly first: boolean;
  readonly last: boolean;
  readonly onShift: (step: 1 | -1) => void;
};

const look =
  "text-muted hover:text-accent aria-disabled:hover:text-muted min-h-11 w-8 cursor-pointer text-sm aria-disabled:cursor-not-allowed aria-disabled:opacity-30";

export function RowMoves({ name, first, last, onShift }: Props) {
  const { words } = useForm();
  return (
    <div className="flex shrink-0">
      <button
        type="button"
        className={look}
        aria-label={fill(words.rows.up, { row: name })}
        aria-disabled={first}
        onClick={() => (first ? undefined : onShift(-1))}
      >
        <span aria-hidden="true">↑</span>
      </button>
      <button
        type="button"
        className={look}
        aria-label={fill(words.rows.down, { row: name })}
        aria-disabled={last}
        onClick={() => (last ? undefined : onShift(1))}
      >
        <span aria-hidden="true">↓</span>
      </button>
    </div>
  );
}
