"use client";
/** Another record: found by a part of its name, or created in place. */
import type { ReferenceView } from "@entente/api/reference/view";
import type { RecordKind } from "@entente/domain/fields/field";
import { Combobox, type ComboOption } from "@entente/ui/combobox";
import { useEffect, useState } from "react";
import { fill } from "@/lib/fill.ts";
import { findRecords } from "../../find-records.ts";
import { CreateRecord } from "../create-record.tsx";
import type { Of } from "../field-at.ts";
import { useForm } from "../form-context.tsx";
import { asText, useBox } from "../use-box.ts";

const pause = 150;
const creatable: readonly RecordKind[] = ["person", "unit", "entry"];

/** What is found for a query, a moment after the last letter; null before anything was asked. */
function useFound(query: string | null, kind: RecordKind): readonly ReferenceView[] {
  const { reader } = useForm();
  const [found, setFound] = useState<readonly ReferenceView[]>([]);
  useEffect(() => {
    if (query === null) return;
    let current = true;
    const timer = setTimeout(async () => {
      // Without an answer the box offers what the form knows already.
      const answer = await findRecords(query, kind, reader).catch(() => []);
      if (current) setFound(answer);
    }, pause);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [query, kind, reader]);
  return found;
}

export function RecordBox(props: Of<"record">) {
  const { words, names, remember } = useForm();
  const { value, change, words: fieldWords } = useBox(props);
  const { kind } = props.field.widget;
  const [query, setQuery] = useState<string | null>(null);
  const [creating, setCreating] = useState<string | null>(null);
  const found = useFound(query, kind);
  const stateWord = ({ state }: ReferenceView) =>
    state === "trashed" || state === "withdrawn" ? words[state] : undefined;
  const detail = (one: ReferenceView) =>
    [one.acronym && one.acronym !== one.name ? one.acronym : undefined, stateWord(one)]
      .filter(Boolean)
      .join(" · ") || undefined;
  const chosen = names.get(asText(value));
  const typed = query?.trim() ?? "";
  const options: ComboOption[] = [
    ...found.map((one) => ({ value: one.id, name: one.name, detail: detail(one) })),
    ...(typed !== "" && creatable.includes(kind)
      ? [{ value: "create", name: fill(words.choice.create, { name: typed }), begins: true }]
      : []),
  ];
  const pick = ({ value: id, begins }: ComboOption) => {
    if (begins) return setCreating(typed);
    const one = found.find((record) => record.id === id);
    if (one) remember(one);
    change(id);
  };
  const name = chosen
    ? [chosen.name, stateWord(chosen)].filter(Boolean).join(" – ")
    : asText(value) && words.unknownRecord;
  return (
    <>
      <Combobox
        {...fieldWords}
        help={fieldWords.help ?? words.choice.hint}
        chosen={name}
        options={options}
        words={words.choice}
        onQuery={setQuery}
        onPick={pick}
        onClear={() => change(null)}
      />
      {creating === null ? null : (
        <CreateRecord
          kind={kind}
          name={creating}
          onClose={() => {
            setCreating(null);
            document.getElementById(fieldWords.id)?.focus();
          }}
          onCreated={(record) => {
            remember(record);
            change(record.id);
            setCreating(null);
            document.getElementById(fieldWords.id)?.focus();
          }}
        />
      )}
    </>
  );
}
