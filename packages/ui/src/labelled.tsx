/** What stands around every field of a form: its label, its help, and what is wrong with it. */
import type { ReactNode } from "react";

export type FieldWords = {
  readonly id: string;
  readonly label: ReactNode;
  /** What is expected, in a sentence. */
  readonly help?: ReactNode;
  /** What is wrong, and what to do. */
  readonly error?: ReactNode;
};

const helpId = (id: string) => `${id}-help`;
const errorId = (id: string) => `${id}-error`;

/** The attributes with which a field points at its help and its error. */
export function describedBy({ id, help, error }: FieldWords) {
  const ids = [...(error ? [errorId(id)] : []), ...(help ? [helpId(id)] : [])];
  return {
    "aria-describedby": ids.length > 0 ? ids.join(" ") : undefined,
    "aria-invalid": error ? (true as const) : undefined,
  };
}

/** How every box looks in which something is typed. */
export const boxLook =
  "border-ink bg-paper aria-invalid:border-accent min-h-11 w-full border px-3 py-2 text-base aria-invalid:border-2";

/** How a box looks in which one of several is chosen. */
export const choiceLook = `${boxLook} choice`;

/** How a box looks into which a file is put: its button like the others. */
export const fileLook =
  "file:border-ink hover:file:border-accent hover:file:text-accent text-muted w-full cursor-pointer text-sm file:mr-4 file:min-h-11 file:cursor-pointer file:border file:bg-transparent file:px-5 file:py-2 file:text-base file:font-medium file:text-ink";

type Props = FieldWords & {
  readonly children: ReactNode;
  /** What the label names: a control of the browser, or a region that points at the label by `<id>-label`. */
  readonly names?: "control" | "region";
};

export function Labelled({ id, label, help, error, children, names = "control" }: Props) {
  const look = "block text-sm font-medium";
  return (
    <div>
      {names === "control" ? (
        <label htmlFor={id} className={look}>
          {label}
        </label>
      ) : (
        <span id={`${id}-label`} className={look}>
          {label}
        </span>
      )}
      {help ? (
        <p id={helpId(id)} className="text-muted mt-0.5 max-w-[60ch] text-sm">
          {help}
        </p>
      ) : null}
      <div className="mt-1.5">{children}</div>
      {error ? (
        <p id={errorId(id)} className="text-accent mt-1.5 text-sm font-medium">
          {error}
        </p>
      ) : null}
    </div>
  );
}
