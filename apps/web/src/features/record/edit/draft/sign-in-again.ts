/** Signs in from a page that stays open, by the same form that the sign-in page sends. */

/** "more" where a second step is due, which the sign-in page takes. */
export type SignedInAgain = "done" | "more" | "refused" | "too-soon" | "failed";

async function token(): Promise<string> {
  const answer = await fetch("/api/auth/csrf");
  return ((await answer.json()) as { csrfToken: string }).csrfToken;
}

function outcomeOf({ url, ok }: Response, landing: string): SignedInAgain {
  const { pathname, searchParams } = new URL(url);
  if (searchParams.get("code") === "too-soon") return "too-soon";
  if (searchParams.get("error") === "CredentialsSignin") return "refused";
  if (searchParams.has("error") || !ok) return "failed";
  return pathname === landing ? "done" : "more";
}

export async function signInAgain(email: string, password: string): Promise<SignedInAgain> {
  // Where the sign-in page would lead: an answer from elsewhere says that it did not.
  const landing = location.pathname;
  try {
    const body = new URLSearchParams({ csrfToken: await token(), email, password, callbackUrl: landing });
    return outcomeOf(await fetch("/api/auth/callback/password", { method: "POST", body }), landing);
  } catch {
    return "failed";
  }
}
