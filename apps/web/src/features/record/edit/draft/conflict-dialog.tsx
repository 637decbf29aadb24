"use client";
/** Asks about one place in which two people wrote: keep the one, take the other, or make one text of both. */
import { valueAt } from "@entente/domain/record/places";
import { Button } from "@entente/ui/button";
import { Dialog } from "@entente/ui/dialog";
import { TextArea } from "@entente/ui/text-area";
import { useState } from "react";
import { fill } from "@/lib/fill.ts";
import type { Describe } from "./describe.ts";
import { conflictsIn, type Held } from "./state.ts";
import { TwoTexts } from "./two-texts.tsx";
import { useEngine, useHeld } from "./use-draft.tsx";

type Props = { readonly describe: Describe; readonly onClose: () => void };
type QuestionProps = Props & { readonly conflict: Held; readonly left: number };

/** Whether a value is a text of somebody's, which can be made one with another. */
const isText = (value: unknown) => typeof value === "string" || value === null || value === undefined;

const both = (mine: string, theirs: string) =>
  [mine, theirs].filter(Boolean).join(mine.includes("\n") || theirs.length > 200 ? "\n\n" : " ");

function Question({ conflict: { path, who }, left, describe, onClose }: QuestionProps) {
  const { engine, account, words } = useHeld();
  const mine = useEngine(({ state }) => valueAt(state.mine, path) as object | null | undefined);
  const theirs = useEngine(({ state }) => valueAt(state.base, path) as object | null | undefined);
  const texts = { mine: describe.text(path, mine), theirs: describe.text(path, theirs) };
  const [combined, setCombined] = useState<string | null>(null);
  const settle = (value: unknown) => engine.settle(path, value);
  return (
    <Dialog
      id="conflict"
      heading={fill(words.twoVersions, { field: describe.label(path) })}
      onClose={onClose}
    >
      <p className="mb-5">
        {fill(words.twoVersionsLead, { name: who ?? "" })}
        {left > 1 ? ` ${fill(words.moreQuestions, { count: left - 1 })}` : null}
      </p>
      <TwoTexts
        mine={{ heading: fill(words.yours, { name: account.name }), text: texts.mine }}
        theirs={{ heading: fill(words.ofOther, { name: who ?? "" }), text: texts.theirs }}
        nothing={words.nothingThere}
      />
      {combined === null ? null : (
        <div className="mt-5">
          <TextArea
            id="conflict-combined"
            label={words.combined}
            help={words.combinedHelp}
            value={combined}
            rows={5}
            autoFocus
            onChange={(event) => setCombined(event.target.value)}
          />
        </div>
      )}
      <div className="mt-6 flex flex-wrap items-center gap-3">
        {combined === null ? (
          <>
            <Button look="main" onClick={() => settle(mine)}>
              {words.keepMine}
            </Button>
            <Button onClick={() => settle(theirs)}>{words.takeTheirs}</Button>
            {isText(mine) && isText(theirs) ? (
              <Button onClick={() => setCombined(both(texts.mine, texts.theirs))}>{words.combine}</Button>
            ) : null}
          </>
        ) : (
          <>
            <Button look="main" onClick={() => settle(combined)}>
              {words.useCombined}
            </Button>
            <Button onClick={() => setCombined(null)}>{words.back}</Button>
          </>
        )}
        <Button look="text" onClick={onClose}>
          {words.later}
        </Button>
      </div>
    </Dialog>
  );
}

/** One question after the other, until all are answered or left for later. */
export default function ConflictDialog({ describe, onClose }: Props) {
  const first = useEngine(({ state }) => conflictsIn(state)[0] ?? null);
  const left = useEngine(({ state }) => conflictsIn(state).length);
  if (!first) return null;
  return (
    <Question key={first.path.join("/")} conflict={first} left={left} describe={describe} onClose={onClose} />
  );
}
