"use client";
/** What every part of the form shares: its description, the words, and the language whose text is shown. */
import type { ReferenceView } from "@entente/api/reference/view";
import type { Form } from "@entente/domain/form/form";
import type { Language } from "@entente/domain/languages";
import type { Path } from "@entente/domain/record/places";
import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from "react";
import type { CreateWords } from "@/messages/desk/create.ts";
import type { FormWords } from "@/messages/desk/form.ts";
import type { ProseWords } from "@/messages/desk/prose.ts";

export type LanguageName = { readonly tag: Language; readonly name: string };

export type FormGiven = {
  readonly form: Form;
  readonly words: FormWords;
  readonly createWords: CreateWords;
  readonly proseWords: ProseWords;
  /** The language of whoever edits. */
  readonly reader: Language;
  /** The languages of the register with their names in the reader's. */
  readonly languages: readonly LanguageName[];
  /** What is public has an address that the form leaves alone. */
  readonly published: boolean;
};

type Target = { readonly path: Path; readonly turn: number };

type Held = FormGiven & {
  /** The language whose text is shown. */
  readonly language: Language;
  choose(language: Language): void;
  /** Records that the form names, by their ids. */
  readonly names: ReadonlyMap<string, ReferenceView>;
  remember(name: ReferenceView): void;
};

const FormContext = createContext<Held | null>(null);
const TargetContext = createContext<{ target: Target | null; goTo(path: Path): void } | null>(null);

function held<T>(value: T | null): T {
  if (value === null) throw new Error("A part of a form stands outside of its FormProvider.");
  return value;
}

export const useForm = (): Held => held(useContext(FormContext));

/** The place that is to be shown next, and how to ask for one. */
export const useTarget = () => held(useContext(TargetContext));

type Props = {
  readonly given: FormGiven;
  readonly references: readonly ReferenceView[];
  readonly children: ReactNode;
};

export function FormProvider({ given, references, children }: Props) {
  const [language, choose] = useState(given.reader);
  const [names, setNames] = useState<ReadonlyMap<string, ReferenceView>>(
    () => new Map(references.map((name) => [name.id, name])),
  );
  const [target, setTarget] = useState<Target | null>(null);
  const remember = useCallback(
    (name: ReferenceView) => setNames((known) => new Map(known).set(name.id, name)),
    [],
  );
  const goTo = useCallback(
    (path: Path) => {
      const [part, tag] = path;
      if (part === "text") choose((known) => given.languages.find((one) => one.tag === tag)?.tag ?? known);
      setTarget((before) => ({ path, turn: (before?.turn ?? 0) + 1 }));
    },
    [given],
  );
  const value = useMemo(
    () => ({ ...given, language, choose, names, remember }),
    [given, language, names, remember],
  );
  const aim = useMemo(() => ({ target, goTo }), [target, goTo]);
  return (
    <FormContext value={value}>
      <TargetContext value={aim}>{children}</TargetContext>
    </FormContext>
  );
}
