"use client";
/** The claims that a text names, as they are now. A text without claims asks nothing. */
import type { FoundClaim } from "@entente/api/claim/view";
import type { Language } from "@entente/domain/languages";
import { claimsIn } from "@entente/domain/prose/claims";
import { useEffect, useRef, useState } from "react";
import { desk } from "@/lib/desk/client.ts";

/** A claim that was asked for and is not public is null. */
export type Known = Readonly<Record<string, FoundClaim | null>>;

export function useClaims(text: string | null, language: Language) {
  const [known, setKnown] = useState<Known>({});
  const asked = useRef(new Set<string>());
  const ids = claimsIn(text).join(" ");

  useEffect(() => {
    const unknown = ids.split(" ").filter((id) => id !== "" && !asked.current.has(id));
    if (unknown.length === 0) return;
    for (const id of unknown) asked.current.add(id);
    desk.claim.named.query({ language, ids: unknown }).then(
      (found) =>
        setKnown((before) => ({
          ...before,
          ...Object.fromEntries(unknown.map((id) => [id, found.find((one) => one.id === id) ?? null])),
        })),
      () => {
        // Without an answer the words stand alone; the next change of the text asks again.
        for (const id of unknown) asked.current.delete(id);
      },
    );
  }, [ids, language]);

  const add = (claim: FoundClaim) => {
    asked.current.add(claim.id);
    setKnown((before) => ({ ...before, [claim.id]: claim.isPublic ? claim : null }));
  };
  const gone = ids.split(" ").filter((id) => known[id] === null);
  return { known, add, gone };
}
