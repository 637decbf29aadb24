/** A form of the desk restores a part of an old version into the draft, and leads to the history. */
import { staffCaller } from "@entente/api/staff-caller";
import { isOwnForm } from "@entente/auth/csrf";
import { signedIn } from "@entente/auth/session/read";
import { partSchema } from "@entente/domain/record/parts";
import { TRPCError } from "@trpc/server";
import { z } from "zod";
import { refuseOldForm } from "@/lib/desk/old-form.ts";

export const dynamic = "force-dynamic";

const largestBody = 4096;
const number = z.coerce.number().int().min(1);
const form = z.strictObject({
  csrfToken: z.string(),
  recordId: z.uuid(),
  part: partSchema,
  version: number,
  counter: number,
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
  const { csrfToken, ...what } = sent.data;
  if (!(await isOwnForm(request.headers, csrfToken))) return refuseOldForm(request);
  const record = `/desk/records/${what.recordId}`;
  try {
    await staffCaller(person.actor).history.restore(what);
  } catch (error) {
    if (!(error instanceof TRPCError) || error.code === "INTERNAL_SERVER_ERROR") throw error;
    const trouble = error.code === "CONFLICT" ? "meanwhile" : "refused";
    return to(`${record}/restore?version=${what.version}&part=${what.part}&trouble=${trouble}`);
  }
  return to(`${record}/history?restored=1`);
}
