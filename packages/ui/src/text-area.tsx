/** Plain text of several lines, or of one that may be long; the box grows with it where the browser can. */
import type { ComponentProps } from "react";
import { boxLook, describedBy, type FieldWords, Labelled } from "./labelled.tsx";

// A box that grows with its words forgets its rows.
const leastHeight = (rows: number) => (rows > 3 ? "min-h-40" : rows > 1 ? "min-h-18" : "");

type Props = FieldWords & Omit<ComponentProps<"textarea">, "className" | "style" | "id" | "children">;

export function TextArea({ id, label, help, error, rows = 3, ...rest }: Props) {
  const words = { id, label, help, error };
  return (
    <Labelled {...words}>
      <textarea
        id={id}
        name={id}
        rows={rows}
        className={`${boxLook} field-sizing-content supports-[field-sizing:content]:resize-none ${leastHeight(rows)}`}
        {...describedBy(words)}
        {...rest}
      />
    </Labelled>
  );
}
