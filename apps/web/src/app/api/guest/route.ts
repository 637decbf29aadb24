/** A guest's comment comes in as a plain form. The token in it is all that a guest has; no cookie counts for anything. */
import { writeAsGuest } from "@entente/api/guest-door";
import { Refusal } from "@entente/domain/errors";
import { isSameOrigin } from "@/lib/desk/same-origin.ts";

export const dynamic = "force-dynamic";

const largestBody = 16_384;

const answer = (status: number, headers: Record<string, string> = {}) =>
  new Response(null, { status, headers: { ...headers, "cache-control": "no-store" } });

async function outcomeOf(form: Record<string, string>) {
  try {
    return await writeAsGuest(form);
  } catch (error) {
    if (error instanceof Refusal && error.refusal === "too-often") return "too-often";
    throw error;
  }
}

export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request)) return answer(403);
  if (!(Number(request.headers.get("content-length") ?? Number.NaN) <= largestBody)) return answer(413);
  const form = Object.fromEntries(new URLSearchParams(await request.text()));
  const outcome = await outcomeOf(form);
  const link = /^[\w-]{43}$/.test(form.token ?? "") ? form.token : "gone";
  if (outcome === "gone") return answer(303, { location: `/desk/guest/${link}` });
  const said = outcome === "written" ? "thanks" : outcome;
  return answer(303, { location: `/desk/guest/${link}?said=${said}#say` });
}
