/** One of a short list. */
import type { ComponentProps } from "react";
import { choiceLook, describedBy, type FieldWords, Labelled } from "./labelled.tsx";

type Option = { readonly value: string; readonly name: string };
type Props = FieldWords &
  Omit<ComponentProps<"select">, "className" | "style" | "id" | "children"> & {
    readonly options: readonly Option[];
    /** What stands there while nothing is chosen; without it one of the options always is. */
    readonly empty?: string | undefined;
  };

export function SelectField({ id, label, help, error, options, empty, ...rest }: Props) {
  const words = { id, label, help, error };
  return (
    <Labelled {...words}>
      <select id={id} name={id} className={choiceLook} {...describedBy(words)} {...rest}>
        {empty === undefined ? null : <option value="">{empty}</option>}
        {options.map(({ value, name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </Labelled>
  );
}
