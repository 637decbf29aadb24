/** Yes or no, or one of several that may be chosen together. */
import type { ComponentProps } from "react";
import { describedBy, type FieldWords } from "./labelled.tsx";

type Props = Omit<FieldWords, "error"> & Omit<ComponentProps<"input">, "className" | "style" | "id" | "type">;

export function CheckField({ id, label, help, ...rest }: Props) {
  return (
    <div className="flex items-start gap-3 py-1">
      <input
        id={id}
        name={id}
        type="checkbox"
        className="accent-accent mt-1 size-5 shrink-0"
        {...describedBy({ id, label, help })}
        {...rest}
      />
      <div>
        <label htmlFor={id}>{label}</label>
        {help ? (
          <p id={`${id}-help`} className="text-muted max-w-[60ch] text-sm">
            {help}
          </p>
        ) : null}
      </div>
    </div>
  );
}
