"use client";
/** One search over everything at the desk, on every page of it. Without script it is a plain form. */
import { useRouter } from "next/navigation";
import { type KeyboardEvent, useRef, useState } from "react";
import { fill } from "@/lib/fill.ts";
import type { SearchWords } from "@/messages/desk/search.ts";
import { useShortcut } from "./use-shortcut.ts";
import { type Search, useSuggestions } from "./use-suggestions.ts";

type Props = { readonly search: Search; readonly words: SearchWords };

export function DeskSearch({ search, words }: Props) {
  const router = useRouter();
  const field = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState("");
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const suggestions = useSuggestions(query, search);
  const shown = open && suggestions.length > 0;
  useShortcut(field);

  function go(href: string) {
    setOpen(false);
    router.push(href);
  }

  function follow(event: KeyboardEvent<HTMLInputElement>) {
    if (event.key === "Escape") {
      if (shown) event.preventDefault();
      setOpen(false);
      setActive(-1);
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      if (suggestions.length === 0) return;
      event.preventDefault();
      setOpen(true);
      const step = event.key === "ArrowDown" ? 1 : -1;
      // One place beyond the ends is the field itself.
      setActive((now) => ((now + 1 + step + suggestions.length + 1) % (suggestions.length + 1)) - 1);
    } else if (event.key === "Enter" && shown && suggestions[active]) {
      event.preventDefault();
      go(suggestions[active].href);
    }
  }

  return (
    <search className="no-print relative w-full sm:w-64">
      <form action="/desk/search" method="get" className="flex items-end gap-2">
        <input
          ref={field}
          type="search"
          name="q"
          role="combobox"
          aria-label={words.label}
          aria-expanded={shown}
          aria-controls="desk-suggestions"
          aria-autocomplete="list"
          aria-activedescendant={shown && active >= 0 ? `suggestion-${active}` : undefined}
          aria-keyshortcuts="/ Control+K Meta+K"
          title={words.hint}
          placeholder={words.label}
          autoComplete="off"
          maxLength={120}
          value={query}
          onChange={(event) => {
            setQuery(event.target.value);
            setOpen(true);
            setActive(-1);
          }}
          onFocus={() => setOpen(true)}
          onBlur={() => setOpen(false)}
          onKeyDown={follow}
          className="border-ink placeholder:text-muted w-full border-b bg-transparent px-1 py-1.5"
        />
        <button
          type="submit"
          className="hover:text-accent cursor-pointer py-1.5 underline underline-offset-4"
        >
          {words.button}
        </button>
      </form>
      <div
        id="desk-suggestions"
        role="listbox"
        aria-label={words.suggestions}
        hidden={!shown}
        className="border-ink bg-paper absolute top-full right-0 left-0 z-20 mt-1 max-h-96 overflow-y-auto border"
      >
        {suggestions.map(({ href, name, small }, place) => (
          <div
            key={href}
            id={`suggestion-${place}`}
            role="option"
            tabIndex={-1}
            aria-selected={place === active}
            // The field would lose the focus, and the list would close before the click.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => go(href)}
            onKeyDown={undefined}
            className="aria-selected:bg-sheet hover:bg-sheet cursor-pointer px-3 py-2 aria-selected:font-semibold"
          >
            {name}
            <span className="text-muted block text-sm font-normal">{small}</span>
          </div>
        ))}
      </div>
      <span role="status" className="sr-only">
        {shown ? fill(words.count, { count: suggestions.length }) : ""}
      </span>
    </search>
  );
}
