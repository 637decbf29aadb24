"use client";
/** Brings a record back from the trash, once for two clicks, and leads to the page that says so. */
import { Button } from "@entente/ui/button";
import { useState } from "react";
import { desk, troubleOf } from "@/lib/desk/client.ts";
import { type Troubles, troubleIn } from "@/lib/desk/use-act.ts";
import { useOnce } from "@/lib/desk/use-once.ts";

type Props = {
  readonly recordId: string;
  readonly words: { readonly restore: string; readonly restoreOf: string; readonly busy: string };
  readonly troubles: Troubles;
};

export function RestoreButton({ recordId, words, troubles }: Props) {
  const [trouble, setTrouble] = useState("");
  const [restore, busy] = useOnce(async () => {
    setTrouble("");
    try {
      await desk.record.restore.mutate({ recordId });
      window.location.assign(`/desk/trash?restored=${recordId}`);
    } catch (error) {
      setTrouble(troubleIn(troubles, troubleOf(error)));
    }
  });
  return (
    <>
      <Button
        aria-disabled={busy}
        aria-label={busy ? undefined : words.restoreOf}
        onClick={() => void restore()}
      >
        {busy ? words.busy : words.restore}
      </Button>
      <p role="alert" className="text-accent mt-2 text-sm font-medium empty:hidden">
        {trouble}
      </p>
    </>
  );
}
