"use client";
/** The one line that says how saving stands, and what to do where it has stopped. */
import { printTime } from "@entente/domain/dates/print";
import { Button } from "@entente/ui/button";
import { lazy, Suspense, useState } from "react";
import { fill } from "@/lib/fill.ts";
import { type Describe, plainly } from "./describe.ts";
import { seenOf, toldOf } from "./sentences.ts";
import { conflictsIn } from "./state.ts";
import { useEngine, useHeld } from "./use-draft.tsx";

// Most visits need none of these, so the first visit does not carry them.
const ConflictDialog = lazy(() => import("./conflict-dialog.tsx"));
const SignInDialog = lazy(() => import("./sign-in-dialog.tsx"));
const OtherAccountDialog = lazy(() => import("./other-account-dialog.tsx"));
const StoppedDialog = lazy(() => import("./stopped-dialog.tsx"));

type Props = {
  /** How the form calls its places and values. */
  readonly describe?: Describe;
};

export function SaveLine({ describe = plainly }: Props) {
  const { words, language, timeZone, engine } = useHeld();
  const status = useEngine((draft) => draft.status);
  const who = useEngine(({ state }) => conflictsIn(state)[0]?.who ?? null);
  const malformed = useEngine(
    ({ state }) => [...state.held.values()].filter(({ who }) => who === null).length,
  );
  const kept = useEngine((draft) => draft.kept);
  const [asked, setAsked] = useState<"conflict" | "text" | null>(null);
  const time = (at: number) => printTime(new Date(at), language, timeZone);
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
  return (
    <div className="text-sm" data-saving={status.name}>
      <p role="status">
        <span className="sr-only">{toldOf(status, words)}</span>
        <span aria-hidden="true" className="font-medium tabular-nums">
          {seenOf(status, words, time)}
        </span>
      </p>
      {remarks.map((remark) => (
        <p key={remark} className="text-muted max-w-[48ch]">
          {remark}
        </p>
      ))}
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
