"use client";
/** The end of the record's web address. Once it is public, it is changed where the record is published. */
import { TextField } from "@entente/ui/text-field";
import type { Of } from "../field-at.ts";
import { useForm } from "../form-context.tsx";
import { asText, useBox } from "../use-box.ts";

export function AddressBox(props: Of<"slug">) {
  const { published, words } = useForm();
  const { value, type, words: fieldWords } = useBox(props);
  return (
    <TextField
      {...fieldWords}
      help={published ? words.frozenAddress : fieldWords.help}
      readOnly={published}
      autoComplete="off"
      autoCapitalize="none"
      spellCheck={false}
      value={asText(value)}
      onChange={(event) => type(event.target.value)}
    />
  );
}
