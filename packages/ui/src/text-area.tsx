/** Several lines of plain text; the box grows with them where the browser can. */
import type { ComponentProps } from "react";
import { boxLook, describedBy, type FieldWords, Labelled } from "./labelled.tsx";

type Props = FieldWords & Omit<ComponentProps<"textarea">, "className" | "style" | "id" | "children">;

export function TextArea({ id, label, help, error, ...rest }: Props) {
  const words = { id, label, help, error };
  return (
    <Labelled {...words}>
      <textarea
        id={id}
        name={id}
        rows={3}
        className={`${boxLook} field-sizing-content`}
        {...describedBy(words)}
        {...rest}
      />
    </Labelled>
  );
}
