/** The first stop of the keyboard: past the head of the page to what it says. */
export function SkipLink({ target, label }: { readonly target: string; readonly label: string }) {
  return (
    <a href={`#${target}`} className="skip bg-ink text-paper absolute top-2 left-2 z-10 px-4 py-2">
      {label}
    </a>
  );
}
