"use client";
/** The one line that says how saving stands, and what to do where it has stopped. */
import { Button } from "@entente/ui/button";
import { fill } from "@/lib/fill.ts";
import type { DraftWords } from "@/messages/desk/draft.ts";
import { conflictsIn } from "./state.ts";
import type { Status, Stop } from "./status.ts";
import { useEngine, useHeld } from "./use-draft.tsx";

const helpFor: Readonly<Record<Exclude<Stop, "conflict">, keyof DraftWords>> = {
  "signed-out": "signedOut",
  "other-account": "otherAccount",
  "not-allowed": "notAllowed",
  gone: "gone",
  refused: "refused",
};

/** What is told aloud: not each save, only that saving works, or works no more. */
function told(status: Status, words: DraftWords): string {
  if (status.name === "stopped")
    return status.why === "conflict" ? words.stopped : words[helpFor[status.why]];
  if (status.name === "offline" || status.name === "failed") return words[status.name];
  return words.saved;
}

function seen(status: Status, words: DraftWords, time: (at: number) => string): string {
  if (status.name === "saving") return words.saving;
  if (status.name === "saved") return fill(words.savedAt, { time: time(status.at) });
  return told(status, words);
}

export function SaveLine() {
  const { words, language, timeZone, engine } = useHeld();
  const status = useEngine(({ status }) => status);
  const who = useEngine(({ state }) => conflictsIn(state)[0]?.who ?? null);
  const malformed = useEngine(({ state }) => [...state.held.values()].some((one) => one.who === null));
  const kept = useEngine(({ kept }) => kept);
  const time = (at: number) =>
    new Intl.DateTimeFormat(language, { hour: "2-digit", minute: "2-digit", timeZone }).format(at);
  const help =
    status.name === "offline"
      ? words.offlineHelp
      : status.name === "failed"
        ? words.failedHelp
        : who !== null
          ? fill(words.conflictHelp, { name: who })
          : null;
  return (
    <div className="text-sm" data-saving={status.name}>
      <p role="status">
        <span className="sr-only">{told(status, words)}</span>
        <span aria-hidden="true" className="font-medium">
          {seen(status, words, time)}
        </span>
      </p>
      {help ? <p className="text-muted max-w-[60ch]">{help}</p> : null}
      {malformed ? <p className="text-muted max-w-[60ch]">{words.malformed}</p> : null}
      {engine.recovered ? <p className="text-muted max-w-[60ch]">{words.recovered}</p> : null}
      {kept ? null : <p className="text-accent max-w-[60ch] font-medium">{words.notKept}</p>}
      {who !== null ? (
        <Button look="text" onClick={() => {}}>
          {words.choose}
        </Button>
      ) : null}
    </div>
  );
}
