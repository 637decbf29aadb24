"use client";
/** One of a few, all of which are seen. */
import { useId } from "react";

type Props = {
  readonly legend: string;
  readonly options: readonly { readonly value: string; readonly name: string }[];
  readonly chosen: string;
  readonly onChoose: (value: string) => void;
};

export function Choice({ legend, options, chosen, onChoose }: Props) {
  const name = useId();
  return (
    <fieldset>
      <legend className="text-muted text-sm">{legend}</legend>
      <div className="flex flex-wrap gap-x-1">
        {options.map(({ value, name: text }) => (
          <label
            key={value}
            className="border-line has-checked:border-ink has-checked:font-semibold has-focus-visible:outline-accent cursor-pointer border px-3 py-1 text-sm has-focus-visible:outline-3 has-focus-visible:outline-offset-2"
          >
            <input
              type="radio"
              name={name}
              value={value}
              checked={value === chosen}
              onChange={() => onChoose(value)}
              className="sr-only"
            />
            {text}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
