"use client";
/**
 * The buttons of a text, as a toolbar: one stop for Tab, arrows go from button to button. Before the editor is there
 * they are drawn already, so that nothing moves when it opens.
 */
import { type KeyboardEvent, type ReactNode, type Ref, useRef, useState } from "react";
import type { ProseWords } from "@/messages/desk/prose.ts";
import type { CommandName, DialogName } from "./command-names.ts";
import { Icon } from "./icon.tsx";

type ButtonName = CommandName | DialogName;

const always = [
  ["heading", "subheading"],
  ["strong", "emphasis"],
  ["bulletList", "numberedList", "outdent", "indent"],
  ["link", "claim", "quote", "table"],
  ["undo", "redo"],
] as const satisfies readonly (readonly ButtonName[])[];
const inTable = ["addRow", "removeRow", "addColumn", "removeColumn", "removeTable"] as const;
const canBePressed = new Set<ButtonName>([
  "heading",
  "subheading",
  "strong",
  "emphasis",
  "bulletList",
  "numberedList",
  "quote",
  "link",
]);

type Props = {
  readonly label: string;
  readonly textId: string;
  readonly words: ProseWords;
  /** Null while the editor is not there. */
  readonly shown: { readonly pressed: ReadonlySet<string>; readonly possible: ReadonlySet<string> } | null;
  readonly onPress: (name: ButtonName) => void;
  readonly onLeave: () => void;
  readonly ref: Ref<HTMLDivElement>;
};

function faceOf(name: ButtonName, { letters }: ProseWords): ReactNode {
  if (name === "heading") return <span className="font-display text-lg">H</span>;
  if (name === "subheading") return <span className="font-display text-sm">H</span>;
  if (name === "strong") return <strong>{letters.strong}</strong>;
  if (name === "emphasis") return <em className="font-display">{letters.emphasis}</em>;
  return <Icon name={name} />;
}

const moves: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowRight: (at, last) => (at === last ? 0 : at + 1),
  ArrowLeft: (at, last) => (at === 0 ? last : at - 1),
  Home: () => 0,
  End: (_, last) => last,
};

export function Toolbar({ label, textId, words, shown, onPress, onLeave, ref }: Props) {
  const [stop, setStop] = useState<ButtonName>("heading");
  const buttons = useRef(new Map<ButtonName, HTMLButtonElement>());
  const isPossible = (name: ButtonName) =>
    name === "link" || name === "claim" || (shown?.possible.has(name) ?? false);
  const groups: readonly (readonly ButtonName[])[] = shown?.possible.has("addRow")
    ? [...always, inTable]
    : always;
  const all = groups.flat();
  const current = all.includes(stop) ? stop : "heading";

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") return onLeave();
    const next = all[moves[event.key]?.(all.indexOf(current), all.length - 1) ?? -1];
    if (!next) return;
    event.preventDefault();
    setStop(next);
    buttons.current.get(next)?.focus();
  };

  return (
    <div
      ref={ref}
      role="toolbar"
      aria-label={`${words.toolbar}: ${label}`}
      aria-controls={textId}
      inert={shown === null}
      onKeyDown={onKeyDown}
      className="border-line bg-sheet flex min-h-12 flex-wrap items-center gap-x-2 border-b px-1.5 py-1"
    >
      {groups.map((group) => (
        <div key={group[0]} className="flex">
          {group.map((name) => (
            <button
              key={name}
              ref={(button) => {
                if (button) buttons.current.set(name, button);
                else buttons.current.delete(name);
              }}
              type="button"
              tabIndex={name === current ? 0 : -1}
              aria-label={words.buttons[name]}
              title={words.buttons[name]}
              aria-pressed={canBePressed.has(name) ? (shown?.pressed.has(name) ?? false) : undefined}
              aria-disabled={!isPossible(name)}
              // The selection of the text must stay where it is.
              onMouseDown={(event) => event.preventDefault()}
              onFocus={() => setStop(name)}
              onClick={() => isPossible(name) && onPress(name)}
              className="aria-pressed:bg-ink aria-pressed:text-paper aria-disabled:text-muted hover:text-accent grid size-9 shrink-0 sm:size-8 cursor-pointer place-items-center focus-visible:-outline-offset-2 aria-disabled:cursor-default aria-disabled:opacity-50"
            >
              {faceOf(name, words)}
            </button>
          ))}
        </div>
      ))}
    </div>
  );
}
