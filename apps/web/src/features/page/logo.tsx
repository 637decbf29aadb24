/** The institute's mark. It is drawn from the settings and says nothing that the name beside it does not. */
export function Logo({ present }: { readonly present: boolean }) {
  return present ? <img src="/logo.svg" alt="" width={36} height={36} className="h-9 w-auto" /> : null;
}
