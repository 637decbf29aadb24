/** Where somebody lands after signing in: within the desk, whatever the address they came with says. */
export const deskPath = "/desk";
export const signInPath = "/desk/sign-in";

/** The path of an address if it lies within the desk, otherwise the desk itself. */
export function returnPath(wanted: string | null | undefined, origin: string): string {
  if (!wanted || !URL.canParse(wanted, origin)) return deskPath;
  const url = new URL(wanted, origin);
  const inside = url.pathname === deskPath || url.pathname.startsWith(`${deskPath}/`);
  if (url.origin !== origin || !inside || url.pathname === signInPath) return deskPath;
  return url.pathname + url.search;
}
