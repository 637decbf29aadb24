"use client";
/** The end of the record's web address. Once it is public, it is changed where the record is published. */
import { TextField } from "@entente/ui/text-field";
import { useDraft } from "../../draft/use-draft.tsx";
import { useTaken } from "../../use-taken.ts";
import type { Of } from "../field-at.ts";
import { useForm } from "../form-context.tsx";
import { asText, useBox } from "../use-box.ts";

export function AddressBox(props: Of<"slug">) {
  const { form, published, reader, words } = useForm();
  const { recordId } = useDraft();
  const { value, type, words: fieldWords } = useBox(props);
  const slug = published ? "" : asText(value);
  const taken = useTaken({ kind: form.kind, slug, recordId, language: reader, words });
  return (
    <TextField
      {...fieldWords}
      help={published ? words.frozenAddress : fieldWords.help}
      error={fieldWords.error ?? taken}
      readOnly={published}
      autoComplete="off"
      autoCapitalize="none"
      spellCheck={false}
      value={asText(value)}
      onChange={(event) => type(event.target.value)}
    />
  );
}
