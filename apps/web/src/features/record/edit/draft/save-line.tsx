"use client";
/** The one line that says how saving stands, and what to do where it has stopped. */
import { printDay, printTime } from "@entente/domain/dates/print";
import type { Path } from "@entente/domain/record/places";
import { Button } from "@entente/ui/button";
import { lazy, Suspense, useState } from "react";
import { fill } from "@/lib/fill.ts";
import { type Describe, plainly } from "./describe.ts";
import { seenOf, toldOf } from "./sentences.ts";
import { conflictsIn } from "./state.ts";
import { useAwake, useEngine, useHeld } from "./use-draft.tsx";

// Most visits need none of these, so the first visit does not carry them.
const ConflictDialog = lazy(() => import("./conflict-dialog.tsx"));
const SignInDialog = lazy(() => import("./sign-in-dialog.tsx"));
const OtherAccountDialog = lazy(() => import("./other-account-dialog.tsx"));
const StoppedDialog = lazy(() => import("./stopped-dialog.tsx"));

type Props = {
  /** How the form calls its places and values. */
  readonly describe?: Describe;
  /** Brings a place to the reader. */
  readonly onShow?: (path: Path) => void;
};

export function SaveLine({ describe = plainly, onShow }: Props) {
  const { words, language, timeZone, engine } = useHeld();
  const status = useEngine((draft) => draft.status);
  const who = useEngine(({ state }) => conflictsIn(state)[0]?.who ?? null);
  const malformed = useEngine(
    ({ state }) => [...state.held.values()].filter(({ who }) => who === null).length,
  );
  const kept = useEngine((draft) => draft.kept);
  const [asked, setAsked] = useState<"conflict" | "text" | null>(null);
  const savedAt = (at: number) => {
    const [moment, now] = [new Date(at), new Date()];
    const day = printDay(moment, language, timeZone);
    // Of another day the day says more than the hour.
    if (day !== printDay(now, language, timeZone)) return fill(words.savedOn, { day });
    return fill(words.savedAt, { time: printTime(moment, language, timeZone) });
  };
  const remarks = [
    status.name === "offline" ? words.offlineHelp : null,
    status.name === "failed" ? words.failedHelp : null,
    who !== null ? fill(words.conflictHelp, { name: who }) : null,
    malformed > 0 ? fill(words.malformed, { count: malformed }) : null,
    engine.recovered ? words.recovered : null,
    kept ? null : words.notKept,
  ].filter((remark) => remark !== null);
  const why = status.name === "stopped" ? status.why : null;
  const close = () => setAsked(null);
  const awake = useAwake();
  return (
    <div className="text-sm" data-saving={awake ? status.name : "opening"}>
      <p role="status">
        <span className="sr-only">{toldOf(status, words)}</span>
        <span aria-hidden="true" className="font-medium tabular-nums">
          {seenOf(status, words, savedAt)}
        </span>
      </p>
      {remarks.map((remark) => (
        <p key={remark} className="text-muted max-w-[48ch]">
          {remark}
        </p>
      ))}
      {malformed > 0 && onShow ? (
        <Button
          look="text"
          onClick={() => {
            const first = [...engine.state.held.values()].find((one) => one.who === null);
            if (first) onShow(first.path);
          }}
        >
          {words.showField}
        </Button>
      ) : null}
      {who !== null ? (
        <Button look="text" onClick={() => setAsked("conflict")}>
          {words.choose}
        </Button>
      ) : null}
      {why === "not-allowed" || why === "gone" || why === "refused" ? (
        <Button look="text" onClick={() => setAsked("text")}>
          {words.showUnsaved}
        </Button>
      ) : null}
      <Suspense>
        {asked === "conflict" && who !== null ? <ConflictDialog describe={describe} onClose={close} /> : null}
        {asked === "text" ? <StoppedDialog describe={describe} onClose={close} /> : null}
        {why === "signed-out" ? <SignInDialog /> : null}
        {why === "other-account" ? <OtherAccountDialog describe={describe} /> : null}
      </Suspense>
    </div>
  );
}
