"use client";
/** A button for an act that needs nothing but being meant. */
import { Button } from "@entente/ui/button";
import { useState } from "react";
import { desk, troubleOf } from "@/lib/desk/client.ts";
import { newId } from "@/lib/desk/new-id.ts";
import { useOnce } from "@/lib/desk/use-once.ts";
import type { PublishWords } from "@/messages/desk/publish.ts";
import { leaveWith } from "./done.ts";
import { troubleIn } from "./words.ts";

type Props = {
  readonly recordId: string;
  readonly act: "trash" | "revert";
  readonly label: string;
  readonly words: PublishWords;
};

export function OneAct({ recordId, act, label, words }: Props) {
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
      setProblem(troubleIn(words, troubleOf(error)));
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
