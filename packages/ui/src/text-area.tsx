/** Several lines of plain text; the box grows with them where the browser can. */
import type { ComponentProps } from "react";
import { boxLook, describedBy, type FieldWords, Labelled } from "./labelled.tsx";

type Props = FieldWords & Omit<ComponentProps<"textarea">, "className" | "style" | "id" | "children">;

export function TextArea({ id, label, help, error, rows = 3, ...rest }: Props) {
  const words = { id, label, help, error };
  return (
    <Labelled {...words}>
      <textarea
        id={id}
        name={id}
        rows={rows}
        // A box that grows with its words forgets its rows.
        className={`${boxLook} field-sizing-content ${rows > 3 ? "min-h-40" : "min-h-18"}`}
        {...describedBy(words)}
        {...rest}
      />
    </Labelled>
  );
}
