"use client";
/** Asks for the least that a new record needs, makes its draft, and leads to its form. */
import type { RecordKind } from "@entente/domain/fields/field";
import { problemOf } from "@entente/domain/form/well-formed";
import type { Language } from "@entente/domain/languages";
import { Button } from "@entente/ui/button";
import { useState } from "react";
import { desk } from "@/lib/desk/client.ts";
import type { CreateWords } from "@/messages/desk/create.ts";
import { useTaken } from "../use-taken.ts";
import { type Least, leastDocument, startOf } from "./least.ts";
import { LeastFields } from "./least-fields.tsx";
import { NearNames } from "./near-names.tsx";

type Props = {
  readonly recordId: string;
  readonly kind: RecordKind;
  readonly language: Language;
  readonly words: CreateWords;
};

const isReady = ({ name, slug }: Least) =>
  name.trim() !== "" && (slug === "" || problemOf({ type: "slug" }, slug) === null);

export function NewRecord({ recordId, kind, language, words }: Props) {
  const [least, setLeast] = useState<Least>(() => startOf(kind, ""));
  const [state, setState] = useState<"idle" | "busy" | "failed">("idle");
  const [asked, setAsked] = useState(false);
  const taken = useTaken({ kind, slug: least.slug, recordId, language, words });
  const save = async () => {
    setAsked(true);
    if (state === "busy") return;
    if (!isReady(least)) return document.getElementById("new-name")?.focus();
    setState("busy");
    try {
      const content = leastDocument(kind, least, language);
      await desk.record.save.mutate({ recordId, kind, counter: 0, content });
      location.assign(`/desk/records/${recordId}`);
    } catch {
      setState("failed");
    }
  };
  return (
    <form
      className="max-w-2xl"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <LeastFields
        id="new"
        kind={kind}
        least={least}
        onChange={setLeast}
        words={words}
        required={asked ? words.required : undefined}
        taken={taken}
      />
      <NearNames name={least.name} kind={kind} language={language} words={words} />
      <p role="alert" className="text-accent mt-4 font-medium empty:hidden">
        {state === "failed" ? words.failed : null}
      </p>
      <p className="mt-8">
        <Button type="submit" look="main" aria-disabled={state === "busy"}>
          {words.create}
        </Button>
      </p>
    </form>
  );
}
