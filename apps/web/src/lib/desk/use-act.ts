"use client";
/** Does one act of a small form at a time, tells what went wrong, and draws the page anew when it is done. */
import { useRouter } from "next/navigation";
import { useState } from "react";
import { type Trouble, troubleOf } from "./client.ts";
import { useOnce } from "./use-once.ts";

/** What may go wrong, in the reader's language. */
export type Troubles = {
  readonly offline: string;
  readonly failed: string;
  readonly refused: Readonly<Record<string, string>>;
};

/** Which sentence tells what went wrong. */
export const troubleIn = ({ offline, failed, refused }: Troubles, { name }: Trouble): string =>
  name === "offline" ? offline : (refused[name] ?? failed);

export function useAct(troubles: Troubles) {
  const router = useRouter();
  const [trouble, setTrouble] = useState<string | null>(null);
  const [run, busy] = useOnce(async (what: () => Promise<unknown>): Promise<boolean> => {
    setTrouble(null);
    try {
      await what();
      router.refresh();
      return true;
    } catch (error) {
      setTrouble(troubleIn(troubles, troubleOf(error)));
      return false;
    }
  });
  /** True where it was done. */
  const act = async (what: () => Promise<unknown>): Promise<boolean> => (await run(what)) ?? false;
  return { act, busy, trouble, setTrouble };
}
