/**
 * How the desk takes a plain form, which works without script: it must come from a page of ours, hold what is expected
 * and nothing else, and is answered by leading on.
 */
import { isOwnForm } from "@entente/auth/csrf";
import { z } from "zod";
import { refuseOldForm } from "./old-form.ts";

const largestBody = 8192;
const noStore = { "cache-control": "no-store" };

const refused = (status: number) => new Response(null, { status, headers: noStore });

/** Leads to a path of the desk, and sets cookies on the way. */
export function leadTo(location: string, ...cookies: readonly string[]): Response {
  const headers = new Headers({ ...noStore, location });
  for (const cookie of cookies) headers.append("set-cookie", cookie);
  return new Response(null, { status: 303, headers });
}

/** The handler for a form of these fields. A form from elsewhere, or one that has grown old, is refused. */
export function formRoute<S extends z.ZodRawShape>(
  shape: S,
  act: (sent: z.output<z.ZodObject<S>>, request: Request) => Promise<Response>,
) {
  const form = z.strictObject({ csrfToken: z.string(), ...shape });
  return async (request: Request): Promise<Response> => {
    if (!(Number(request.headers.get("content-length") ?? Number.NaN) <= largestBody)) return refused(413);
    const sent = form.safeParse(Object.fromEntries(new URLSearchParams(await request.text())));
    if (!sent.success) return refused(400);
    const { csrfToken, ...rest } = sent.data as { csrfToken: string };
    if (!(await isOwnForm(request.headers, csrfToken))) return refuseOldForm(request);
    return act(rest as z.output<z.ZodObject<S>>, request);
  };
}
