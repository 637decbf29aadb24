/** Whether a row is the same for all: a sign and a word, so that no colour is needed to tell. */
type Props = {
  readonly same: boolean;
  readonly words: { readonly same: string; readonly different: string };
};

export function SameOrNot({ same, words }: Props) {
  return (
    <span className={`block text-sm ${same ? "text-muted font-normal" : "text-accent font-medium"}`}>
      <span aria-hidden="true">{same ? "= " : "≠ "}</span>
      {same ? words.same : words.different}
    </span>
  );
}
