/** Several controls that are one field: their common name, help and error. */
import type { ReactNode } from "react";
import { describedBy, type FieldWords } from "./labelled.tsx";

type Props = FieldWords & { readonly children: ReactNode };

export function FieldGroup({ id, label, help, error, children }: Props) {
  const { "aria-describedby": described } = describedBy({ id, label, help, error });
  return (
    <fieldset id={id} tabIndex={-1} aria-describedby={described}>
      <legend className="block text-sm font-medium">{label}</legend>
      {help ? (
        <p id={`${id}-help`} className="text-muted mt-0.5 max-w-[60ch] text-sm">
          {help}
        </p>
      ) : null}
      <div className="mt-1.5">{children}</div>
      {error ? (
        <p id={`${id}-error`} className="text-accent mt-1.5 text-sm font-medium">
          {error}
        </p>
      ) : null}
    </fieldset>
  );
}
