"use client";
/** A button for an act that needs nothing but being meant. */
import { Button } from "@entente/ui/button";
import { useState } from "react";
import { desk, troubleOf } from "@/lib/desk/client.ts";
import { newId } from "@/lib/desk/new-id.ts";
import { troubleIn } from "@/lib/desk/use-act.ts";
import { useOnce } from "@/lib/desk/use-once.ts";
import { leaveWith } from "./done.ts";
import type { Panel } from "./panel.ts";

type Props = {
  readonly panel: Panel;
  readonly act: "trash" | "revert";
  readonly label: string;
};

export function OneAct({ panel: { recordId, words, troubles }, act, label }: Props) {
  const [problem, setProblem] = useState("");
  const [changeSetId] = useState(newId);
  const [run, busy] = useOnce(async () => {
    try {
      if (act === "revert") {
        await desk.record.revertAddress.mutate({ recordId, changeSetId });
        leaveWith(recordId, "reverted");
      } else {
        await desk.record.trash.mutate({ recordId });
        window.location.assign("/desk/records?done=trashed");
      }
    } catch (error) {
      setProblem(troubleIn(troubles, troubleOf(error)));
    }
  });
  return (
    <div className="mt-4">
      <Button disabled={busy} onClick={() => void run()}>
        {busy ? words.busy : label}
      </Button>
      <p role="alert" className="text-accent mt-2 font-medium empty:hidden">
        {problem}
      </p>
    </div>
  );
}
