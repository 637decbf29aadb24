/** One answer of a few, each with a sentence that explains it. */
import type { ReactNode } from "react";

type Props = {
  readonly name: string;
  readonly value: string;
  readonly chosen: boolean;
  readonly onChoose: () => void;
  readonly label: ReactNode;
  readonly help?: ReactNode;
};

export function RadioField({ name, value, chosen, onChoose, label, help }: Props) {
  const id = `${name}-${value}`;
  return (
    <div className="flex items-start gap-3 py-1">
      <input
        id={id}
        type="radio"
        name={name}
        value={value}
        checked={chosen}
        onChange={onChoose}
        aria-describedby={help ? `${id}-help` : undefined}
        className="accent-accent mt-1 size-5 shrink-0"
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
