"use client";
/** Who else has this record open now. */
import { useHeld } from "./use-draft.tsx";

export function Others() {
  useHeld();
  return null;
}
