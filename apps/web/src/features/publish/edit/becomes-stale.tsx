"use client";
/** Which translations readers and translators will find out of date once the chosen parts are public. */
import type { Part } from "@entente/domain/record/parts";
import { staleByParts } from "@entente/domain/translation/stale-by-parts";
import { StaleNotice } from "@/features/translation/stale-notice.tsx";
import type { Panel } from "./panel.ts";

type Props = {
  readonly panel: Panel;
  readonly chosen: readonly Part[];
  /** A minor edit leaves the translations as they are. */
  readonly minor: boolean;
};

export function BecomesStale({ panel, chosen, minor }: Props) {
  const { recordId, words, reader, becomesStale } = panel;
  const stale = minor ? [] : staleByParts(becomesStale, chosen);
  return (
    // It is there from the start, so that what comes into it is read out.
    <div role="status">
      {stale.length > 0 ? (
        <StaleNotice recordId={recordId} stale={stale} reader={reader} words={words} />
      ) : null}
    </div>
  );
}
