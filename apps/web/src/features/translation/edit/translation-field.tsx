"use client";
/** One field in two languages: the source on the left, the translation on the right, and how far it is. */
import type { SideBySide } from "@entente/api/translation/view";
import type { Language } from "@entente/domain/languages";
import { Button } from "@entente/ui/button";
import { TextArea } from "@entente/ui/text-area";
import { ProseField } from "@/features/prose/edit/prose-field.tsx";
import { fill } from "@/lib/fill.ts";
import type { ProseWords } from "@/messages/desk/prose.ts";
import type { TranslateWords } from "@/messages/desk/translate.ts";
import { placeId } from "../place-id.ts";
import { SourceText } from "./source-text.tsx";
import { useTranslation } from "./use-translation.ts";

type Props = {
  readonly field: SideBySide["fields"][number];
  readonly language: Language;
  readonly from: Language;
  readonly me: string;
  readonly words: TranslateWords;
  readonly proseWords: ProseWords;
};

const waiting = ["missing", "stale", "will-be-stale"];

export function TranslationField({ field, language, from, me, words, proseWords }: Props) {
  const { text, source, state, seen, trouble, confirmedBy, change, confirm } = useTranslation(
    field,
    language,
    from,
    me,
  );
  // What neither language says, and nobody has to, would only stand in the way.
  if (state === null && source === null && !field.required) return null;
  const isWaiting = state !== null && waiting.includes(state);
  const box = { id: placeId(field.path), label: field.label, lang: language };
  const mayConfirm = state === "stale" || state === "will-be-stale" || state === "live";
  return (
    <section
      aria-labelledby={`${box.id}-heading`}
      data-place={field.path}
      data-waiting={isWaiting ? state : undefined}
      className="border-line grid gap-x-12 gap-y-4 border-t py-6 lg:grid-cols-2"
    >
      <div className="min-w-0">
        <h2 id={`${box.id}-heading`} className="font-sans text-sm font-medium">
          {field.list ? (
            <span className="text-muted block font-normal">{`${field.list} – ${field.row}`}</span>
          ) : null}
          {field.label}
          {field.required ? <span className="text-muted font-normal"> · {words.required}</span> : null}
        </h2>
        <div className="mt-2">
          <SourceText
            text={source}
            seen={isWaiting ? seen : null}
            lang={from}
            prose={field.prose}
            words={words}
          />
        </div>
      </div>
      <div className="min-w-0">
        {field.prose ? (
          <ProseField {...box} value={text} onChange={change} max={field.max} words={proseWords} />
        ) : (
          <TextArea
            {...box}
            rows={1}
            value={text ?? ""}
            maxLength={field.max}
            onChange={(event) => change(event.target.value.replace(/\n/g, " "))}
          />
        )}
        <div className="mt-2 flex flex-wrap items-center gap-x-5 gap-y-1 text-sm">
          {state ? (
            <span className={isWaiting ? "text-accent font-semibold" : "text-muted"}>
              {words.states[state]}
            </span>
          ) : null}
          {confirmedBy && state === "confirmed" ? (
            <span className="text-muted">{fill(words.confirmed, { name: confirmedBy })}</span>
          ) : null}
          {mayConfirm && source !== null ? (
            <Button
              look="text"
              aria-label={fill(words.stillCorrectOf, { field: field.label })}
              onClick={() => void confirm()}
            >
              {words.stillCorrect}
            </Button>
          ) : null}
          <span role="status">
            {trouble === "meanwhile" ? words.confirmedMeanwhile : trouble ? words.notConfirmed : ""}
          </span>
        </div>
      </div>
    </section>
  );
}
