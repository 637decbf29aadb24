"use client";
/**
 * A button that does something once: from the first press until the answer it is busy, and further presses do nothing.
 * What makes something new sends an id minted when its form was shown, so that even a resend makes one.
 */
import { useCallback, useRef, useState } from "react";

/** Answers how to do it, and whether it is being done. A press that came meanwhile is answered with undefined. */
export function useOnce<Args extends readonly unknown[], Done = void>(
  act: (...args: Args) => Promise<Done>,
): readonly [run: (...args: Args) => Promise<Done | undefined>, busy: boolean] {
  const [busy, setBusy] = useState(false);
  // A second press comes before the first is drawn, so what is drawn cannot hold it back.
  const running = useRef(false);
  const latest = useRef(act);
  latest.current = act;
  const run = useCallback(async (...args: Args) => {
    if (running.current) return undefined;
    running.current = true;
    setBusy(true);
    try {
      return await latest.current(...args);
    } finally {
      running.current = false;
      setBusy(false);
    }
  }, []);
  return [run, busy];
}
