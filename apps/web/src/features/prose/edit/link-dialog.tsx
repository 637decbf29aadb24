"use client";
/** Asks where a link leads and what it says. */
import { Button } from "@entente/ui/button";
import { Dialog } from "@entente/ui/dialog";
import { TextField } from "@entente/ui/text-field";
import { type KeyboardEvent, useState } from "react";
import type { ProseWords } from "@/messages/desk/prose.ts";

type Props = {
  readonly id: string;
  readonly words: ProseWords["link"];
  readonly at: { readonly href: string; readonly words: string; readonly isLink: boolean };
  /** Says whether the address was one. */
  readonly onSet: (address: string, words: string) => boolean;
  readonly onRemove: () => void;
  readonly onClose: () => void;
};

export function LinkDialog({ id, words, at, onSet, onRemove, onClose }: Props) {
  const [address, setAddress] = useState(at.href);
  const [said, setSaid] = useState(at.words);
  const [refused, setRefused] = useState(false);
  const set = () => (onSet(address, said) ? onClose() : setRefused(true));
  const onEnter = (event: KeyboardEvent) => {
    if (event.key !== "Enter") return;
    // The form around the text must not be sent by it.
    event.preventDefault();
    set();
  };
  return (
    <Dialog id={id} heading={words.title} onClose={onClose}>
      <div className="space-y-5">
        <TextField
          id={`${id}-address`}
          label={words.address}
          help={words.addressHelp}
          error={refused ? words.notAnAddress : undefined}
          inputMode="url"
          autoComplete="off"
          value={address}
          onChange={(event) => setAddress(event.target.value)}
          onKeyDown={onEnter}
        />
        <TextField
          id={`${id}-words`}
          label={words.words}
          autoComplete="off"
          value={said}
          onChange={(event) => setSaid(event.target.value)}
          onKeyDown={onEnter}
        />
        <div className="flex flex-wrap gap-3">
          <Button look="main" onClick={set}>
            {words.set}
          </Button>
          {at.isLink ? (
            <Button
              onClick={() => {
                onRemove();
                onClose();
              }}
            >
              {words.remove}
            </Button>
          ) : null}
          <Button onClick={onClose}>{words.cancel}</Button>
        </div>
      </div>
    </Dialog>
  );
}
