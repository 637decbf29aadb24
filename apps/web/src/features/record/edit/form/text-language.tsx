"use client";
/** Chooses the language whose text the form shows, and begins one that nobody has written in. */
import { Button } from "@entente/ui/button";
import { fill } from "@/lib/fill.ts";
import { useField } from "../draft/use-draft.tsx";
import { type LanguageName, useForm } from "./form-context.tsx";

/** Whether somebody has begun to write in a language. */
export const useBegun = (tag: string): boolean => {
  const { value } = useField(["text", tag]);
  return value !== undefined && value !== null;
};

function Choice({ tag, name }: LanguageName) {
  const { words, language, choose } = useForm();
  const begun = useBegun(tag);
  return (
    <button
      type="button"
      aria-pressed={tag === language}
      // On a phone the name alone is paler: four languages fit in one line.
      className={`aria-pressed:border-accent hover:text-accent min-h-11 cursor-pointer border-b-2 border-transparent px-1 text-sm aria-pressed:font-semibold ${begun ? "" : "max-sm:text-muted max-sm:italic"}`}
      onClick={() => choose(tag)}
    >
      {name}
      {begun ? null : <span className="text-muted font-normal max-sm:sr-only"> ({words.notBegunMark})</span>}
    </button>
  );
}

export function TextLanguage() {
  const { words, languages } = useForm();
  return (
    <fieldset className="flex flex-wrap items-center gap-x-4 max-sm:gap-x-2">
      <legend className="text-muted float-left mr-3 text-sm leading-[2.75rem] max-sm:sr-only">
        {words.textIn}
      </legend>
      {languages.map((one) => (
        <Choice key={one.tag} {...one} />
      ))}
    </fieldset>
  );
}

/** What stands in place of the text of a language that nobody has begun. */
export function NotBegun({ first }: { readonly first: readonly string[] }) {
  const { words, language, languages } = useForm();
  const { change } = useField(["text", language]);
  const name = languages.find(({ tag }) => tag === language)?.name ?? language;
  const begin = () => {
    change({});
    requestAnimationFrame(() => document.getElementById(first.join("/"))?.focus());
  };
  return (
    <p className="text-muted flex flex-wrap items-center gap-x-4 max-sm:gap-x-2">
      {fill(words.notBegun, { language: name })}
      <Button look="text" onClick={begin}>
        {fill(words.begin, { language: name })}
      </Button>
    </p>
  );
}
