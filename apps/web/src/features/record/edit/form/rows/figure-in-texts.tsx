"use client";
/** Says in whose texts a figure stands before it goes, and what they show without it. */
import type { Citing } from "@entente/api/claim/view";
import { Button } from "@entente/ui/button";
import { Dialog } from "@entente/ui/dialog";
import { fill } from "@/lib/fill.ts";
import { useForm } from "../form-context.tsx";

type Props = {
  readonly name: string;
  /** Whose texts name it; "unknown" where the register did not answer. */
  readonly texts: readonly Citing[] | "unknown";
  readonly onKeep: () => void;
  readonly onRemove: () => void;
};

export default function FigureInTexts({ name, texts, onKeep, onRemove }: Props) {
  const { words } = useForm();
  const said = words.figure;
  return (
    <Dialog id="figure-in-texts" heading={fill(said.heading, { name })} onClose={onKeep}>
      {texts === "unknown" ? (
        <p>{said.unknown}</p>
      ) : (
        <>
          <p>{said.standsIn}</p>
          <ul className="my-3 list-disc pl-5">
            {texts.map(({ id, name: text }) => (
              <li key={id}>
                <a href={`/desk/records/${id}`} target="_blank" rel="noreferrer">
                  {text || words.rows.empty}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="mt-3">{said.follows}</p>
      <div className="mt-6 flex flex-wrap gap-3">
        <Button look="main" onClick={onKeep}>
          {said.keep}
        </Button>
        <Button onClick={onRemove}>{said.remove}</Button>
      </div>
    </Dialog>
  );
}
