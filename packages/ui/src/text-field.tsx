/** One line of text. */
import type { ComponentProps } from "react";
import { boxLook, describedBy, type FieldWords, Labelled } from "./labelled.tsx";

type Props = FieldWords & Omit<ComponentProps<"input">, "className" | "style" | "id" | "children">;

export function TextField({ id, label, help, error, ...rest }: Props) {
  const words = { id, label, help, error };
  return (
    <Labelled {...words}>
      <input id={id} name={id} type="text" className={boxLook} {...describedBy(words)} {...rest} />
    </Labelled>
  );
}
