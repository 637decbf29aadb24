"use client";
/** The translation of one field: its text, the source beside it, its state as it is now, and the act of confirming. */
import type { SideBySide } from "@entente/api/translation/view";
import type { Language } from "@entente/domain/languages";
import type { FieldState } from "@entente/domain/translation/field-state";
import { keysOfPath } from "@entente/domain/translation/places";
import { useState } from "react";
import { useDraft, useField } from "@/features/record/edit/draft/use-draft.tsx";
import { desk, troubleOf } from "@/lib/desk/client.ts";

type Field = SideBySide["fields"][number];

const textIn = (value: unknown): string | null => (typeof value === "string" && value !== "" ? value : null);

export function useTranslation(field: Field, language: Language, from: Language, me: string) {
  const draft = useDraft();
  const keys = keysOfPath(field.path);
  const target = useField(["text", language, ...keys]);
  const source = textIn(useField(["text", from, ...keys]).value);
  const [edited, setEdited] = useState(false);
  const [signed, setSigned] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<"meanwhile" | "failed" | null>(null);
  const text = textIn(target.value);

  const stateNow = (): FieldState | null => {
    if (text === null) return source === null ? null : "missing";
    if (edited) return "draft";
    return signed === source && signed !== null ? "confirmed" : field.state;
  };

  return {
    text,
    source,
    state: stateNow(),
    trouble,
    confirmedBy: edited ? null : signed === null ? field.confirmedBy : me,
    /** What the translator saw, where the source says something else now. */
    seen: field.seenIn === from && !edited && signed === null && field.seen !== source ? field.seen : null,
    change(next: string | null) {
      setEdited(true);
      target.change(textIn(next));
      const saw = textIn(next) !== null && source !== null ? { language: from, text: source } : undefined;
      draft.change(["text", language, "sources", field.path], saw);
    },
    async confirm() {
      if (text === null || source === null || !(await draft.flush())) return setTrouble("failed");
      try {
        const shown = { source, translation: text };
        await desk.translation.confirm.mutate({
          recordId: draft.recordId,
          language,
          from,
          path: field.path,
          ...shown,
        });
        setSigned(source);
        setTrouble(null);
      } catch (error) {
        setTrouble(troubleOf(error).name === "version-conflict" ? "meanwhile" : "failed");
      }
    },
  };
}
