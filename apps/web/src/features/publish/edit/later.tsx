"use client";
/** The same act at another time, on the register's clock. */
import { Button } from "@entente/ui/button";
import { Reveal } from "@entente/ui/reveal";
import { TextField } from "@entente/ui/text-field";
import { fill } from "@/lib/fill.ts";
import type { Panel } from "./panel.ts";

type Props = {
  readonly id: string;
  readonly panel: Panel;
  readonly time: string;
  readonly onTime: (time: string) => void;
  /** What is done then. */
  readonly act: string;
  readonly busy: boolean;
  readonly onAct: () => void;
};

export function Later({ id, panel: { words, timeZone }, time, onTime, act, busy, onAct }: Props) {
  return (
    <Reveal label={words.later}>
      <div className="flex max-w-[40rem] flex-wrap items-end gap-3 pt-3">
        <TextField
          id={id}
          type="datetime-local"
          label={fill(words.time, { zone: timeZone })}
          value={time}
          onChange={({ target }) => onTime(target.value)}
        />
        <Button disabled={busy} onClick={onAct}>
          {act}
        </Button>
      </div>
    </Reveal>
  );
}
