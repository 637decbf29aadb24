/** A form of the desk ends one of a person's own sessions, or all others. */
import { isOwnForm } from "@entente/auth/csrf";
import { endOwnSessions } from "@entente/auth/session/end";
import { signedIn } from "@entente/auth/session/read";
import { z } from "zod";

export const dynamic = "force-dynamic";

const largestBody = 4096;
const form = z.strictObject({
  csrfToken: z.string(),
  session: z.union([z.literal("others"), z.uuid()]),
});

const to = (location: string) =>
  new Response(null, { status: 303, headers: { location, "cache-control": "no-store" } });
const refused = (status: number) => new Response(null, { status, headers: { "cache-control": "no-store" } });

export async function POST(request: Request): Promise<Response> {
  const person = await signedIn(request.headers);
  if (!person) return to("/desk/sign-in");
  if (!(Number(request.headers.get("content-length") ?? Number.NaN) <= largestBody)) return refused(413);
  const sent = form.safeParse(Object.fromEntries(new URLSearchParams(await request.text())));
  if (!sent.success) return refused(400);
  const { csrfToken, session } = sent.data;
  if (!(await isOwnForm(request.headers, csrfToken))) return refused(403);
  const ended = await endOwnSessions(person, session === "others" ? session : { id: session });
  return to(`/desk/sessions?ended=${ended}`);
}
