/** A search form that works by its address alone. */
type Props = {
  readonly id: string;
  readonly action: string;
  readonly label: string;
  readonly button: string;
  readonly query?: string;
  /** What the address says besides, which a new search keeps. */
  readonly kept?: readonly (readonly [name: string, value: string])[];
  /** Where suggestions come from while somebody types, as attributes of the form. */
  readonly suggest?: Readonly<Record<`data-${string}`, string>>;
};

export function SearchBox({ id, action, label, button, query, suggest, kept = [] }: Props) {
  return (
    <search className="no-print">
      <form
        action={action}
        method="get"
        className="relative flex max-w-xl flex-wrap items-end gap-x-2 gap-y-2"
        {...suggest}
      >
        {kept.map(([name, value]) => (
          <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
        ))}
        <div className="min-w-0 flex-[1_1_12rem]">
          <label htmlFor={id} className="text-muted block text-sm">
            {label}
          </label>
          <input
            id={id}
            type="search"
            name="q"
            defaultValue={query}
            maxLength={200}
            autoComplete="off"
            className="border-ink w-full border-b bg-transparent px-1 py-2"
          />
        </div>
        <button type="submit" className="bg-accent text-paper cursor-pointer px-5 py-2 font-medium">
          {button}
        </button>
      </form>
    </search>
  );
}
