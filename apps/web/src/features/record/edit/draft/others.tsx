"use client";
/** Who else has this record open now: by name, and told aloud when somebody comes. */
import { listFormat } from "@entente/domain/formatters";
import { useSyncExternalStore } from "react";
import { fill } from "@/lib/fill.ts";
import type { Other } from "./presence.ts";
import { useHeld } from "./use-draft.tsx";

const nobody: readonly Other[] = [];

export function Others() {
  const { presence, words, language } = useHeld();
  const others = useSyncExternalStore(
    presence.subscribe,
    () => presence.others,
    () => nobody,
  );
  const names = others.map(({ name, self }) => (self ? words.otherWindow : name));
  return (
    <p role="status" className={names.length > 0 ? "text-sm" : "sr-only"} data-others={others.length}>
      {names.length > 0 ? fill(words.others, { names: listFormat(language).format(names) }) : null}
    </p>
  );
}
