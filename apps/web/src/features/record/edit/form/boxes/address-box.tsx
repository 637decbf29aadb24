"use client";
/** The end of the record's web address. Where it is public, a new one waits in the draft until publishing moves the page. */
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
  const taken = useTaken({ kind: form.kind, slug: asText(value), recordId, language: reader, words });
  return (
    <TextField
      {...fieldWords}
      help={published ? words.publicAddress : fieldWords.help}
      error={fieldWords.error ?? taken}
      autoComplete="off"
      autoCapitalize="none"
      spellCheck={false}
      value={asText(value)}
      onChange={(event) => type(event.target.value)}
    />
  );
}
