/** Talks to the desk about passkeys. */

/** The answer, or null where the desk refused. */
export async function send<T>(what: "ask" | "sign-in" | "add", body: object): Promise<T | null> {
  const answer = await fetch(`/api/auth/passkeys/${what}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  return answer.ok ? ((await answer.json()) as T) : null;
}
