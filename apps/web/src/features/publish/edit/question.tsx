"use client";
/** Whether readers need to know, and what they are told where they do. */
import { RadioField } from "@entente/ui/radio-field";
import type { PublishWords } from "@/messages/desk/publish.ts";
import { LocalizedNotes, type Notes } from "./localized-notes.tsx";
import type { Panel } from "./panel.ts";

export type Answer = "yes" | "no" | null;

type Props = {
  readonly answer: Answer;
  readonly onAnswer: (answer: Answer) => void;
  readonly notes: Notes;
  readonly onNotes: (notes: Notes) => void;
  /** The languages in which the page is public afterwards. */
  readonly languages: Panel["languages"];
  readonly words: PublishWords;
};

export function Question({ answer, onAnswer, notes, onNotes, languages, words }: Props) {
  return (
    <fieldset>
      <legend className="text-2xl font-display">{words.question}</legend>
      <p className="text-muted mt-1 mb-3 max-w-[60ch] text-sm">{words.questionHelp}</p>
      <RadioField
        name="readers"
        value="yes"
        chosen={answer === "yes"}
        onChoose={() => onAnswer("yes")}
        label={words.yes}
      />
      {answer === "yes" ? (
        <div className="my-3 max-w-[40rem] pl-8">
          <LocalizedNotes
            id="note"
            languages={languages}
            notes={notes}
            onChange={onNotes}
            label={words.note}
            help={words.noteHelp}
            max={400}
          />
        </div>
      ) : null}
      <RadioField
        name="readers"
        value="no"
        chosen={answer === "no"}
        onChoose={() => onAnswer("no")}
        label={words.no}
        help={words.noHelp}
      />
    </fieldset>
  );
}
