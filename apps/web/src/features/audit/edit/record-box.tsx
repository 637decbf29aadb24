"use client";
/** Picks the record whose lines are asked for. The form around it sends the id. */
import type { Language } from "@entente/domain/languages";
import { Combobox, type ComboOption } from "@entente/ui/combobox";
import { useRef, useState } from "react";
import { desk } from "@/lib/desk/client.ts";

type Chosen = { readonly id: string; readonly name: string };

type Props = {
  /** Null where lines of any record are asked for. */
  readonly chosen: Chosen | null;
  readonly language: Language;
  readonly words: {
    readonly record: string;
    readonly recordHelp: string;
    readonly noRecord: string;
    readonly recordsFound: string;
  };
};

const most = 10;

export function RecordBox({ chosen: asked, language, words }: Props) {
  const [chosen, setChosen] = useState(asked);
  const [options, setOptions] = useState<readonly ComboOption[]>([]);
  const turn = useRef(0);
  async function find(query: string) {
    const mine = ++turn.current;
    const found = await desk.record.find.query({ query, language, limit: most }).catch(() => []);
    // An answer that was overtaken is not shown.
    if (mine !== turn.current) return;
    setOptions(found.map(({ id, name, slug }) => ({ value: id, name, detail: slug ?? undefined })));
  }
  return (
    <>
      <Combobox
        id="record-name"
        label={words.record}
        help={words.recordHelp}
        chosen={chosen?.name ?? ""}
        options={options}
        words={{ nothing: words.noRecord, found: words.recordsFound }}
        onQuery={(query) => void find(query)}
        onPick={({ value, name }) => setChosen({ id: value, name })}
        onClear={() => setChosen(null)}
      />
      {chosen ? <input type="hidden" name="record" value={chosen.id} /> : null}
    </>
  );
}
