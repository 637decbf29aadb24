"use client";
/** A button that does one thing at once, and says below it what went wrong. */
import { Button } from "@entente/ui/button";
import { desk } from "@/lib/desk/client.ts";
import { type Troubles, useAct } from "@/lib/desk/use-act.ts";

const acts = {
  "take-back": (id: string) => desk.review.takeBack.mutate({ submissionId: id }),
  settle: (id: string) => desk.review.settle.mutate({ commentId: id }),
  "cancel-schedule": (id: string) => desk.schedule.cancel.mutate({ id }),
  "end-link": (id: string) => desk.guest.end.mutate({ id }),
} as const;

type Props = {
  readonly does: keyof typeof acts;
  /** What it is done to. */
  readonly id: string;
  readonly text: string;
  /** For those who hear the button without what it stands beside. */
  readonly label?: string | undefined;
  readonly troubles: Troubles;
};

export function ActButton({ does, id, text, label, troubles }: Props) {
  const { act, busy, trouble } = useAct(troubles);
  return (
    <div>
      <Button look="text" aria-label={label} disabled={busy} onClick={() => act(() => acts[does](id))}>
        {text}
      </Button>
      <p role="status" className="text-accent text-sm font-medium">
        {trouble}
      </p>
    </div>
  );
}
