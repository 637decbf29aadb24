"use client";
import type { Part } from "@entente/domain/record/parts";
/** The parts of a record: which of them go out, what readers will see change, and what is missing from each. */
import { CheckField } from "@entente/ui/check-field";
import type { PublishWords } from "@/messages/desk/publish.ts";
import type { PanelPart } from "./panel.ts";
import { WhatWaits } from "./what-waits.tsx";

type Props = {
  readonly recordId: string;
  readonly parts: readonly PanelPart[];
  readonly chosen: readonly Part[];
  readonly onChoose: (parts: readonly Part[]) => void;
  readonly words: PublishWords;
};

function Missing({ part, words }: { readonly part: PanelPart; readonly words: PublishWords }) {
  const [first] = part.missing;
  if (!first) return null;
  return (
    <div className="mt-2">
      <p className="font-medium">
        {words.incomplete} <a href={first.href}>{words.goToFirst}</a>
      </p>
      <ul className="list-[square] pl-5">
        {part.missing.map(({ text, href }) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Changes({ part, words }: { readonly part: PanelPart; readonly words: PublishWords }) {
  if (!part.live) return <p>{part.withdrawn ? words.newAgain : words.newPart}</p>;
  if (part.sentences.length === 0) return <p className="text-muted">{words.unchanged}</p>;
  return (
    <ul className="list-[square] pl-5">
      {part.sentences.map(({ text, staff }) => (
        <li key={text}>
          {text}
          {staff ? <span className="text-muted"> ({words.forStaff})</span> : null}
        </li>
      ))}
    </ul>
  );
}

export function PartChoices({ recordId, parts, chosen, onChoose, words }: Props) {
  return (
    <fieldset>
      <legend className="text-2xl font-display">{words.parts}</legend>
      <p className="text-muted mt-1 mb-4 max-w-[60ch] text-sm">{words.partsHelp}</p>
      <ul className="divide-line border-line divide-y border-y">
        {parts.map((part) => (
          <li key={part.part} className="grid gap-x-8 gap-y-1 py-3 md:grid-cols-[17rem_minmax(0,1fr)]">
            <CheckField
              id={`part-${part.part}`}
              label={part.name}
              help={part.status}
              checked={chosen.includes(part.part)}
              disabled={!part.begun || (part.live && !part.changed) || !(part.mayPublish || part.maySubmit)}
              onChange={({ target }) =>
                onChoose(target.checked ? [...chosen, part.part] : chosen.filter((one) => one !== part.part))
              }
            />
            <div className="min-w-0 text-[0.9375rem]">
              {part.begun ? <Changes part={part} words={words} /> : null}
              {part.begun && (part.changed || !part.live) ? <Missing part={part} words={words} /> : null}
            </div>
          </li>
        ))}
      </ul>
      <WhatWaits recordId={recordId} parts={parts} words={words} />
    </fieldset>
  );
}
