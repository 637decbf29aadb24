"use client";
/**
 * A box that offers what matches while one types, as the ARIA pattern of a combobox with a list has it: arrows walk,
 * Enter picks, Escape closes. Leaving the box without picking changes nothing; emptying it clears.
 */
import { type KeyboardEvent, type ReactNode, useState } from "react";
import { boxLook, describedBy, type FieldWords, Labelled } from "./labelled.tsx";

export type ComboOption = {
  readonly value: string;
  readonly name: string;
  /** What tells it from others of that name. */
  readonly detail?: string | undefined;
  /** It begins something instead of being a choice. */
  readonly begins?: boolean;
};

type Props = FieldWords & {
  /** The name of what is chosen; empty where nothing is. */
  readonly chosen: string;
  readonly options: readonly ComboOption[];
  readonly lang?: string | undefined;
  /** Said where nothing matches; "{count} found" otherwise. */
  readonly words: { readonly nothing: string; readonly found: string };
  readonly onQuery: (query: string) => void;
  readonly onPick: (option: ComboOption) => void;
  readonly onClear: () => void;
};

const optionId = (id: string, index: number) => `${id}-option-${index}`;

function Choices({
  id,
  options,
  at,
  pick,
}: {
  id: string;
  options: readonly ComboOption[];
  at: number;
  pick: (option: ComboOption) => void;
}) {
  return (
    <div
      id={`${id}-list`}
      role="listbox"
      className="border-ink bg-paper absolute inset-x-0 top-full z-20 -mt-px max-h-72 overflow-y-auto border"
    >
      {options.map((option, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are pressed in the box
        <div
          key={option.value}
          id={optionId(id, index)}
          role="option"
          tabIndex={-1}
          aria-selected={index === at}
          className={`aria-selected:bg-accent aria-selected:text-paper cursor-pointer px-3 py-2 ${option.begins ? "border-line border-t font-medium" : ""}`}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => pick(option)}
        >
          {option.name}
          {option.detail ? <span className="text-sm opacity-80"> · {option.detail}</span> : null}
        </div>
      ))}
    </div>
  );
}

export function Combobox({
  id,
  label,
  help,
  error,
  chosen,
  options,
  lang,
  words,
  onQuery,
  onPick,
  onClear,
}: Props) {
  const [open, setOpen] = useState(false);
  /** What was typed since it was opened. */
  const [typed, setTyped] = useState<string | null>(null);
  const [at, setAt] = useState(-1);
  const fieldWords: { id: string; label: ReactNode; help?: ReactNode; error?: ReactNode } = {
    id,
    label,
    help,
    error,
  };
  const ask = (text: string | null) => {
    setOpen(true);
    setTyped(text);
    setAt(text ? 0 : -1);
    onQuery(text ?? "");
  };
  const close = () => {
    setOpen(false);
    setTyped(null);
    setAt(-1);
  };
  const pick = (option: ComboOption) => {
    close();
    onPick(option);
  };
  const leave = () => {
    if (typed === "" && chosen !== "") onClear();
    close();
  };
  const keys = (event: KeyboardEvent) => {
    const option = options[at];
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (!open) return ask(null);
      const step = event.key === "ArrowDown" ? 1 : -1;
      setAt(options.length === 0 ? -1 : (at + step + options.length) % options.length);
    } else if (event.key === "Enter" && open) {
      event.preventDefault();
      if (option) pick(option);
    } else if (event.key === "Escape" && open) {
      event.preventDefault();
      close();
    }
  };
  return (
    <Labelled {...fieldWords}>
      <div className="relative">
        <input
          id={id}
          type="text"
          role="combobox"
          autoComplete="off"
          lang={lang}
          aria-autocomplete="list"
          aria-expanded={open && options.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={open && at >= 0 ? optionId(id, at) : undefined}
          className={boxLook}
          {...describedBy(fieldWords)}
          value={typed ?? chosen}
          onChange={(event) => ask(event.target.value)}
          // What is chosen is replaced by what is typed, not lengthened by it.
          onClick={({ currentTarget }) => {
            if (open) return;
            currentTarget.select();
            ask(null);
          }}
          onKeyDown={keys}
          onBlur={leave}
        />
        {open && options.length > 0 ? <Choices id={id} options={options} at={at} pick={pick} /> : null}
        <span role="status" className="sr-only">
          {open && typed
            ? options.length === 0
              ? words.nothing
              : words.found.replace("{count}", String(options.length))
            : ""}
        </span>
        {open && typed && options.length === 0 ? (
          <p
            aria-hidden="true"
            className="border-ink bg-paper text-muted absolute inset-x-0 top-full z-20 -mt-px border px-3 py-2 text-sm"
          >
            {words.nothing}
          </p>
        ) : null}
      </div>
    </Labelled>
  );
}
