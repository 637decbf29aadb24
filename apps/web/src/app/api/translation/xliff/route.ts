/** Texts leave as a file for translators, and come back. Both are asked for by plain forms of the desk. */
import { createHash } from "node:crypto";
import { staffCaller } from "@entente/api/staff-caller";
import { handOutChoices } from "@entente/api/translation/view";
import { largestFile } from "@entente/api/translation/xliff/format";
import { isOwnForm } from "@entente/auth/csrf";
import { signedIn } from "@entente/auth/session/read";
import { Refusal } from "@entente/domain/errors";
import { languageSchema } from "@entente/domain/fields/values";
import { TRPCError } from "@trpc/server";
import { z } from "zod";
import { addressOfReport, addressOfTrouble } from "@/features/translation/exchange-address.ts";
import { textOfFile } from "@/features/translation/text-of-file.ts";
import { leadTo } from "@/lib/desk/form-route.ts";
import { refuseOldForm } from "@/lib/desk/old-form.ts";

export const dynamic = "force-dynamic";

/** What stands around the file in a form. */
const ofForm = 64 * 1024;

const asked = z.object({
  from: languageSchema,
  into: languageSchema,
  which: z.enum(handOutChoices),
  record: z.uuid().optional(),
});
const chosen = z.array(z.string().max(160)).max(1000);

const refused = (status: number) => new Response(null, { status, headers: { "cache-control": "no-store" } });

/** The refusal that an answer of the router carries; anything else is thrown on. */
function refusalOf(error: unknown): Refusal {
  if (error instanceof TRPCError && error.cause instanceof Refusal) return error.cause;
  throw error;
}

export async function GET(request: Request): Promise<Response> {
  const person = await signedIn(request.headers);
  if (!person) return refused(401);
  const query = asked.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!query.success) return refused(400);
  const { from, into, which, record } = query.data;
  const back = { from, into, which, ...(record ? { record } : {}) };
  if (from === into) return leadTo(addressOfTrouble("same-language", back));
  try {
    const { xml, left } = await staffCaller(person.actor).translation.handOut({
      from,
      language: into,
      which,
      recordId: record ?? null,
    });
    return new Response(xml, {
      headers: {
        "content-type": "application/xliff+xml; charset=utf-8",
        "content-disposition": `attachment; filename="texts-${from}-${into}${left > 0 ? "-part" : ""}.xlf"`,
        "cache-control": "no-store",
        "x-content-type-options": "nosniff",
      },
    });
  } catch (error) {
    if (refusalOf(error).refusal === "nothing-changed") return leadTo(addressOfTrouble("nothing", back));
    return refused(refusalOf(error).refusal === "not-allowed" ? 403 : 404);
  }
}

export async function POST(request: Request): Promise<Response> {
  const person = await signedIn(request.headers);
  if (!person) return leadTo("/desk/sign-in");
  const length = Number(request.headers.get("content-length") ?? Number.NaN);
  if (!(length <= largestFile + ofForm)) return leadTo(addressOfTrouble("too-large"));
  const form = await request.formData().catch(() => null);
  if (!form) return refused(400);
  if (!(await isOwnForm(request.headers, form.get("csrfToken")))) return refuseOldForm(request);
  const file = form.get("file");
  const picked = chosen.safeParse(form.getAll("chosen"));
  if (!picked.success) return refused(400);
  if (!(file instanceof File) || file.size === 0) return leadTo(addressOfTrouble("no-file"));
  const xml = textOfFile(new Uint8Array(await file.arrayBuffer()));
  const mark = createHash("sha256").update(xml).digest("base64url");
  const checked = form.get("checked");
  // What nobody has seen a report of is only reported.
  const dryRun = checked !== mark;
  try {
    const all = picked.data.includes("all");
    const report = await staffCaller(person.actor).translation.takeIn({
      xml,
      dryRun,
      chosen: dryRun ? [] : all ? "all" : picked.data,
    });
    const other = dryRun && checked ? "&trouble=other-file" : "";
    return leadTo(`${addressOfReport(report, mark, !dryRun)}${other}`);
  } catch (error) {
    const [detail] = refusalOf(error).details;
    const [, problem] = detail?.path ?? [];
    return leadTo(addressOfTrouble(String(problem), { at: detail?.message ?? "" }));
  }
}
