"use client";
/** A text of several paragraphs with headings, lists, links and tables. It is shown as it reads until it is opened. */
import type { Language } from "@entente/domain/languages";
import { describedBy, type FieldWords, Labelled } from "@entente/ui/labelled";
import { useEffect, useRef, useState } from "react";
import { fill } from "@/lib/fill.ts";
import type { ProseWords } from "@/messages/desk/prose.ts";
import { ClaimDialog } from "./claims/claim-dialog.tsx";
import { claimText, claimWords } from "./claims/claim-text.ts";
import { useClaims } from "./claims/use-claims.ts";
import { ClosedText } from "./closed-text.tsx";
import type { Pasted } from "./editor/pasting.ts";
import { LinkDialog } from "./link-dialog.tsx";
import { droppedSentence } from "./paste/dropped.ts";
import { Toolbar } from "./toolbar.tsx";
import { useEditor } from "./use-editor.ts";

function pastedSentence(pasted: Pasted, words: ProseWords): string | null {
  return pasted.outcome === "pasted"
    ? droppedSentence(pasted.dropped, words.paste, words.language)
    : fill(words.paste.tooMuch, { size: new Intl.NumberFormat(words.language).format(pasted.megabytes) });
}

type Props = FieldWords & {
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  /** The language in which the text is written. */
  readonly lang: Language;
  readonly words: ProseWords;
  /** The most characters that it may have, as it is stored. */
  readonly max: number;
};

const look = "prose-box prose bg-paper min-h-32 cursor-text px-3 py-2.5 text-base";

export function ProseField({ id, label, help, value, onChange, lang, words, max, ...given }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const toolbar = useRef<HTMLDivElement>(null);
  const [pasted, setPasted] = useState<string | null>(null);
  const [toButtons, setToButtons] = useState(false);
  const [asks, setAsks] = useState<"link" | "claim" | null>(null);
  const over = (value?.length ?? 0) - max;
  const error = over > 0 ? fill(words.tooLong, { count: over }) : given.error;
  const described = describedBy({ id, label, help, error });
  const ids = [described["aria-describedby"], `${id}-keys`].filter(Boolean).join(" ");
  const attributes: Record<string, string> = {
    id,
    lang,
    role: "textbox",
    "aria-multiline": "true",
    "aria-labelledby": `${id}-label`,
    "aria-describedby": ids,
    ...(error ? { "aria-invalid": "true" } : {}),
    class: look,
  };
  const { known, add, gone } = useClaims(value, words.language);
  /** Undefined while nothing is known, null where the claim is not public. */
  const chipText = (claimId: string) => {
    const claim = known[claimId];
    return claim ? claimText(claim, words.claim, words.language) : claim;
  };
  const { editor, state, shown, open, keep } = useEditor({
    place,
    value,
    onChange,
    attributes,
    claimText: chipText,
    onPasted: (pasted) => setPasted(pastedSentence(pasted, words)),
    askLink: () => setAsks("link"),
    askToolbar: () => setToButtons(true),
  });

  // Somebody may ask for the buttons in the moment before they can take the focus.
  const mayPress = shown !== null;
  useEffect(() => {
    if (!toButtons || !mayPress) return;
    toolbar.current?.querySelector<HTMLElement>("button[tabindex='0']")?.focus();
    setToButtons(false);
  }, [toButtons, mayPress]);

  useEffect(() => editor.current?.refreshClaims(), [known]);

  // A dialog gives the focus back to what had it when it closes; the text takes it from there.
  const asked = useRef(false);
  useEffect(() => {
    if (asks === null && asked.current) editor.current?.focus();
    asked.current = asks !== null;
  }, [asks, editor]);
  const back = () => setAsks(null);
  return (
    <Labelled id={id} label={label} help={help} error={error} names="region">
      <div className="border-ink has-aria-invalid:border-accent border has-aria-invalid:border-2">
        <Toolbar
          ref={toolbar}
          label={typeof label === "string" ? label : ""}
          textId={id}
          words={words}
          shown={shown}
          onPress={(name) => {
            if (name === "link" || name === "claim") setAsks(name);
            else editor.current?.run(name);
          }}
          onLeave={() => editor.current?.focus()}
        />
        <div ref={place} className="prose-place" />
        {state === "open" ? null : (
          <ClosedText
            id={id}
            value={value}
            lang={lang}
            describedBy={ids}
            invalid={Boolean(error)}
            busy={state === "opening"}
            look={look}
            chip={(claimId, said) => <span className="prose-claim">{chipText(claimId) ?? said}</span>}
            onOpen={(at) => void open(at)}
            onLetter={(letter) => {
              keep(letter);
              void open();
            }}
          />
        )}
      </div>
      <p id={`${id}-keys`} className="sr-only">
        {words.keys}
      </p>
      <p role="status" className="text-muted text-sm">
        {state === "opening" ? <span className="sr-only">{words.opening}</span> : null}
        {state === "failed" ? words.notOpened : pasted}
      </p>
      {gone.length > 0 ? <p className="text-accent mt-1.5 text-sm font-medium">{words.claim.gone}</p> : null}
      {asks === "claim" ? (
        <ClaimDialog
          id={`${id}-claim`}
          words={words.claim}
          language={words.language}
          onPick={(claim) => {
            add(claim);
            editor.current?.insertClaim(claim.id, claimWords(claim, lang));
            back();
          }}
          onClose={back}
        />
      ) : null}
      {asks === "link" && editor.current ? (
        <LinkDialog
          id={`${id}-link`}
          words={words.link}
          at={editor.current.linkAt()}
          onSet={(address, said) => editor.current?.setLink(address, said) ?? false}
          onRemove={() => editor.current?.removeLink()}
          onClose={back}
        />
      ) : null}
    </Labelled>
  );
}
