"use client";
/** Looks for a figure of the register and puts it into the text. */
import type { FoundClaim } from "@entente/api/claim/view";
import type { Language } from "@entente/domain/languages";
import { sourceName } from "@entente/domain/vocabulary/common-sources";
import { Button } from "@entente/ui/button";
import { Dialog } from "@entente/ui/dialog";
import { TextField } from "@entente/ui/text-field";
import { type KeyboardEvent, useEffect, useState } from "react";
import { desk } from "@/lib/desk/client.ts";
import type { ProseWords } from "@/messages/desk/prose.ts";
import { claimText } from "./claim-text.ts";

type Props = {
  readonly id: string;
  readonly words: ProseWords["claim"];
  /** The language of the desk. */
  readonly language: Language;
  readonly onPick: (claim: FoundClaim) => void;
  readonly onClose: () => void;
};

/** What was found for what is typed, a moment after the typing rests. Null while nothing was asked. */
function useFound(query: string, language: Language) {
  const [found, setFound] = useState<readonly FoundClaim[] | null>(null);
  useEffect(() => {
    if (query.trim() === "") return setFound(null);
    const asking = new AbortController();
    const rest = setTimeout(() => {
      desk.claim.find
        .query({ query: query.trim().slice(0, 100), language }, { signal: asking.signal })
        .then(setFound, () => setFound(null));
    }, 200);
    return () => {
      clearTimeout(rest);
      asking.abort();
    };
  }, [query, language]);
  return found;
}

function Source({ of: { source }, language }: { readonly of: FoundClaim; readonly language: Language }) {
  const name = sourceName(source, language);
  return <span lang={name.language}>{name.text}</span>;
}

export function ClaimDialog({ id, words, language, onPick, onClose }: Props) {
  const [query, setQuery] = useState("");
  const [at, setAt] = useState(0);
  const found = useFound(query, language);
  const shown = found ?? [];
  const current = shown[Math.min(at, shown.length - 1)];
  const optionId = (claim: FoundClaim) => `${id}-${claim.id}`;

  const onKeyDown = (event: KeyboardEvent) => {
    const moves: Readonly<Record<string, number>> = { ArrowDown: at + 1, ArrowUp: at - 1 };
    const next = moves[event.key];
    if (next !== undefined && shown.length > 0) {
      event.preventDefault();
      setAt((next + shown.length) % shown.length);
    }
    if (event.key !== "Enter") return;
    // The form around the text must not be sent by it.
    event.preventDefault();
    if (current) onPick(current);
  };

  return (
    <Dialog id={id} heading={words.title} onClose={onClose}>
      <div className="space-y-5">
        <TextField
          id={`${id}-search`}
          label={words.search}
          help={words.help}
          autoComplete="off"
          role="combobox"
          aria-expanded={shown.length > 0}
          aria-controls={`${id}-found`}
          aria-autocomplete="list"
          aria-activedescendant={current && optionId(current)}
          value={query}
          onChange={(event) => {
            setQuery(event.target.value);
            setAt(0);
          }}
          onKeyDown={onKeyDown}
        />
        <div role="listbox" id={`${id}-found`} aria-label={words.found} className="max-h-72 overflow-y-auto">
          {shown.map((claim) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the box above, which keeps the focus
            <div
              key={claim.id}
              id={optionId(claim)}
              role="option"
              tabIndex={-1}
              aria-selected={claim === current}
              onClick={() => onPick(claim)}
              className="border-line aria-selected:bg-sheet aria-selected:outline-accent cursor-pointer border-b px-2 py-2.5 aria-selected:outline-2 aria-selected:-outline-offset-2"
            >
              <span className="block font-medium">{claimText(claim, words, language)}</span>
              <span className="text-muted block text-sm">
                <span lang={claim.entry.language}>{claim.acronym ?? claim.entry.text}</span>
                {claim.label ? ` · ${claim.label[language]}` : ""}
                {" · "}
                <Source of={claim} language={language} />
                {claim.isPublic ? "" : ` · ${words.notPublic}`}
              </span>
            </div>
          ))}
        </div>
        <p role="status" className="text-muted text-sm">
          {found?.length === 0 ? words.nothing : null}
        </p>
        <Button onClick={onClose}>{words.cancel}</Button>
      </div>
    </Dialog>
  );
}
