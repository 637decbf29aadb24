"use client";
/** A drawing as SVG text, with how it looks beneath. */
import { problemOf } from "@entente/domain/form/well-formed";
import { TextArea } from "@entente/ui/text-area";
import type { Of } from "../field-at.ts";
import { useForm } from "../form-context.tsx";
import { asText, useBox } from "../use-box.ts";

export function DrawingBox(props: Of<"drawing">) {
  const { words } = useForm();
  const { value, type, words: fieldWords } = useBox(props);
  const text = asText(value).trim();
  const fine = text !== "" && problemOf(props.field.widget, text) === null;
  return (
    <div>
      <TextArea
        {...fieldWords}
        spellCheck={false}
        autoCapitalize="none"
        value={asText(value)}
        onChange={(event) => type(event.target.value)}
      />
      {fine ? (
        <figure className="border-line mt-3 inline-block border p-4">
          {/* As an image it can neither run nor fetch anything. */}
          <img src={`data:image/svg+xml,${encodeURIComponent(text)}`} alt="" className="h-16" />
          <figcaption className="text-muted mt-2 text-sm">{words.preview}</figcaption>
        </figure>
      ) : null}
    </div>
  );
}
