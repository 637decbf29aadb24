/** Why something did not work, in one sentence that leads to the field. */
type Props = {
  readonly id: string;
  readonly heading: string;
  /** The field that it is about. */
  readonly field?: string | undefined;
  readonly children: string;
};

export function ProblemNotice({ id, heading, field, children }: Props) {
  return (
    <div
      id={id}
      role="alert"
      className="rule-accent border-ink mb-7 border-l-4 py-1 pl-4"
      aria-labelledby={`${id}-title`}
    >
      <h2 id={`${id}-title`} className="text-lg">
        {heading}
      </h2>
      <p className="mt-1 text-[0.9375rem]">{field ? <a href={`#${field}`}>{children}</a> : children}</p>
    </div>
  );
}
