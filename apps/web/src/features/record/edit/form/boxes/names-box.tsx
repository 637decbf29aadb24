"use client";
/** A name in each language. All empty, it is no name. */
import type { Path } from "@entente/domain/record/places";
import { FieldGroup } from "@entente/ui/field-group";
import { TextField } from "@entente/ui/text-field";
import { fill } from "@/lib/fill.ts";
import { useField } from "../../draft/use-draft.tsx";
import type { Of } from "../field-at.ts";
import { type LanguageName, useForm } from "../form-context.tsx";
import { asText, useBox } from "../use-box.ts";
import { isLong, LongLine } from "./long-line.tsx";

type OneProps = {
  readonly path: Path;
  readonly of: LanguageName;
  readonly max: number;
  readonly empty: (but: string) => boolean;
  readonly clear: () => void;
};

function NameIn({ path, of: { tag, name }, max, empty, clear }: OneProps) {
  const { words } = useForm();
  const { value, change, malformed, conflict } = useField([...path, tag]);
  const text = asText(value);
  const type = (next: string) => {
    if (next.trim() !== "") change(next, next.trim().length <= max);
    else if (empty(tag)) clear();
    else change(undefined);
  };
  const box = {
    id: [...path, tag].join("/"),
    label: name,
    lang: tag,
    error: conflict
      ? fill(words.alsoChanged, { name: conflict.who })
      : malformed
        ? fill(words.problems["too-long"], { max })
        : undefined,
    value: text,
  };
  if (isLong(max)) return <LongLine {...box} onType={type} />;
  return <TextField {...box} autoComplete="off" onChange={(event) => type(event.target.value)} />;
}

export function NamesBox(props: Of<"names">) {
  const { languages } = useForm();
  const { value, change, words } = useBox(props);
  const names = (value ?? {}) as Readonly<Record<string, unknown>>;
  const empty = (but: string) => Object.entries(names).every(([tag, name]) => tag === but || !name);
  return (
    <FieldGroup {...words}>
      <div className="grid gap-x-6 gap-y-3 sm:grid-cols-2">
        {languages.map((of) => (
          <NameIn
            key={of.tag}
            path={props.path}
            of={of}
            max={props.field.widget.max}
            empty={empty}
            clear={() => change(null)}
          />
        ))}
      </div>
    </FieldGroup>
  );
}
