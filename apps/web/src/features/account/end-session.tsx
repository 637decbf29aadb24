/** The button that ends one session, or all others. */
type Props = {
  readonly token: string;
  readonly session: string;
  /** What it says to those who hear it without the row that it stands in. */
  readonly label?: string;
  readonly text: string;
};

export function EndSession({ token, session, label, text }: Props) {
  return (
    <form action="/api/auth/end-session" method="post">
      <input type="hidden" name="csrfToken" value={token} />
      <input type="hidden" name="session" value={session} />
      <button
        type="submit"
        aria-label={label}
        className="hover:text-accent -my-1 cursor-pointer py-1 underline underline-offset-4"
      >
        {text}
      </button>
    </form>
  );
}
