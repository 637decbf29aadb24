"use client";
/** Picks the public record of the same kind that another one became part of. */
import type { RecordKind } from "@entente/domain/fields/field";
import type { Language } from "@entente/domain/languages";
import { Combobox, type ComboOption } from "@entente/ui/combobox";
import { useRef, useState } from "react";
import { desk } from "@/lib/desk/client.ts";
import type { PublishWords } from "@/messages/desk/publish.ts";

type Props = {
  readonly recordId: string;
  readonly kind: RecordKind;
  readonly reader: Language;
  readonly onPick: (id: string | null) => void;
  readonly words: PublishWords;
};

export function OtherRecord({ recordId, kind, reader, onPick, words }: Props) {
  const [options, setOptions] = useState<readonly ComboOption[]>([]);
  const [chosen, setChosen] = useState("");
  const asked = useRef(0);
  async function find(query: string) {
    const turn = ++asked.current;
    const found = await desk.record.find
      .query({ query, kinds: [kind], language: reader, limit: 10 })
      .catch(() => []);
    // An answer that was overtaken is not shown.
    if (turn !== asked.current) return;
    setOptions(
      found
        .filter(({ id, state }) => id !== recordId && state.startsWith("live"))
        .map(({ id, name, slug }) => ({ value: id, name, detail: slug ?? undefined })),
    );
  }
  return (
    <Combobox
      id="merged-into"
      label={words.mergedInto}
      help={words.mergedHelp}
      chosen={chosen}
      options={options}
      words={{ nothing: words.nothingFound, found: words.found }}
      onQuery={(query) => void find(query)}
      onPick={({ value, name }) => {
        setChosen(name);
        onPick(value);
      }}
      onClear={() => {
        setChosen("");
        onPick(null);
      }}
    />
  );
}
