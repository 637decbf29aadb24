"use client";
/** Nothing more is saved here: what stands in the form can be copied. */
import { Button } from "@entente/ui/button";
import { Dialog } from "@entente/ui/dialog";
import type { Describe } from "./describe.ts";
import { UnsavedText } from "./unsaved-text.tsx";
import { useHeld } from "./use-draft.tsx";

type Props = { readonly describe: Describe; readonly onClose: () => void };

export default function StoppedDialog({ describe, onClose }: Props) {
  const { engine, words } = useHeld();
  const discard = () => {
    engine.discard();
    onClose();
  };
  return (
    <Dialog id="stopped" heading={words.unsavedText} onClose={onClose}>
      <UnsavedText describe={describe} />
      <div className="flex flex-wrap items-center gap-4">
        <Button look="main" onClick={onClose}>
          {words.close}
        </Button>
        <Button look="text" onClick={discard}>
          {words.discard}
        </Button>
      </div>
    </Dialog>
  );
}
