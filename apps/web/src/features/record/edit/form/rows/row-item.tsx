"use client";
/** One row: a line that says what it is, and its fields while it is open. */
import type { FormList } from "@entente/domain/form/form";
import type { Row } from "@entente/domain/record/document";
import { Button } from "@entente/ui/button";
import { type KeyboardEvent, memo, type ReactNode } from "react";
import { fill } from "@/lib/fill.ts";
import { useForm } from "../form-context.tsx";
import { RowFields } from "./row-fields.tsx";
import { RowMoves } from "./row-moves.tsx";

type Props = {
  readonly list: FormList;
  readonly row: Row;
  readonly name: string;
  readonly level: 3 | 4;
  readonly open: boolean;
  readonly first: boolean;
  readonly last: boolean;
  /** What else an open row holds, before its fields. */
  readonly inside?: ((row: Row) => ReactNode) | undefined;
  readonly onToggle: (id: string) => void;
  readonly onShift: (id: string, step: 1 | -1) => void;
  readonly onDouble: (row: Row) => void;
  readonly onRemove: (row: Row) => void;
};

const steps: Readonly<Record<string, 1 | -1>> = { ArrowUp: -1, ArrowDown: 1 };

function RowItemView({
  list,
  row,
  name,
  level,
  open,
  first,
  last,
  inside,
  onToggle,
  onShift,
  onDouble,
  onRemove,
}: Props) {
  const { words } = useForm();
  const id = `shared/${list.noun}/${row.id}`;
  const Heading = level === 3 ? "h3" : "h4";
  const keys = (event: KeyboardEvent) => {
    const step = event.altKey ? steps[event.key] : undefined;
    if (!step) return;
    event.preventDefault();
    onShift(row.id, step);
  };
  return (
    <li className="border-line border-b">
      <div className="flex items-start gap-2">
        <Heading className="min-w-0 grow font-sans text-base font-normal tracking-normal">
          <button
            type="button"
            id={id}
            aria-expanded={open}
            aria-controls={open ? `${id}/fields` : undefined}
            aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
            title={words.rows.keys}
            className="hover:text-accent group flex w-full cursor-pointer items-baseline gap-2.5 py-2.5 text-left aria-expanded:font-semibold"
            onClick={() => onToggle(row.id)}
            onKeyDown={keys}
          >
            <span
              aria-hidden="true"
              className="text-muted inline-block w-3 shrink-0 group-aria-expanded:rotate-90"
            >
              ›
            </span>
            <span className="min-w-0">{name}</span>
          </button>
        </Heading>
        <RowMoves name={name} first={first} last={last} onShift={(step) => onShift(row.id, step)} />
      </div>
      {open ? (
        <div id={`${id}/fields`} className="border-accent mb-6 ml-1 border-l-2 pt-2 pl-5">
          {inside?.(row)}
          <RowFields list={list} row={row} />
          <p className="mt-5 flex flex-wrap gap-x-6 text-sm">
            <Button look="text" onClick={() => onDouble(row)}>
              {words.rows.duplicate}
            </Button>
            <Button
              look="text"
              aria-label={`${words.rows.remove}${fill(": {name}", { name })}`}
              onClick={() => onRemove(row)}
            >
              {words.rows.remove}
            </Button>
          </p>
        </div>
      ) : null}
    </li>
  );
}

export const RowItem = memo(
  RowItemView,
  (a, b) =>
    (["row", "name", "open", "first", "last", "list"] as const).every((key) => a[key] === b[key]) &&
    a.open === false,
);
