"use client";
/** A text in each of some languages: the note to readers, or the explanation of a withdrawal. */
import type { Language } from "@entente/domain/languages";
import { TextArea } from "@entente/ui/text-area";
import { fill } from "@/lib/fill.ts";

export type Notes = Readonly<Partial<Record<Language, string>>>;

type Props = {
  readonly id: string;
  readonly languages: readonly { readonly language: Language; readonly name: string }[];
  readonly notes: Notes;
  readonly onChange: (notes: Notes) => void;
  /** With a place for the {language}. */
  readonly label: string;
  readonly help: string;
  readonly max: number;
};

/** What was written, without the languages in which nothing was. */
export const written = (notes: Notes): Notes =>
  Object.fromEntries(Object.entries(notes).filter(([, text]) => text.trim() !== ""));

export function LocalizedNotes({ id, languages, notes, onChange, label, help, max }: Props) {
  return (
    <div className="space-y-4">
      {languages.map(({ language, name }, place) => (
        <TextArea
          key={language}
          id={`${id}-${language}`}
          lang={language}
          label={fill(label, { language: name })}
          help={place === 0 ? help : undefined}
          maxLength={max}
          rows={2}
          value={notes[language] ?? ""}
          onChange={({ target }) => onChange({ ...notes, [language]: target.value })}
        />
      ))}
    </div>
  );
}
