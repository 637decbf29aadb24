/** A labelled field of a form. */
type Props = {
  readonly id: string;
  readonly label: string;
  readonly type: "email" | "password";
  readonly autoComplete: "username" | "current-password";
  /** Where the message stands that says what is wrong with it. */
  readonly describedBy?: string | undefined;
};

export function Field({ id, label, type, autoComplete, describedBy }: Props) {
  return (
    <div>
      <label htmlFor={id} className="block text-sm font-medium">
        {label}
      </label>
      <input
        id={id}
        name={id}
        type={type}
        required
        autoComplete={autoComplete}
        autoCapitalize="none"
        spellCheck={false}
        maxLength={type === "email" ? 254 : 1024}
        aria-invalid={describedBy ? true : undefined}
        aria-describedby={describedBy}
        className="border-ink bg-paper mt-1.5 w-full border px-3 py-2.5 text-base"
      />
    </div>
  );
}
