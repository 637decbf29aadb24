/** A form of the desk asks for the audit log as a file. It is sent while it is read, page by page. */
import { staffCaller } from "@entente/api/staff-caller";
import { isOwnForm } from "@entente/auth/csrf";
import { signedIn } from "@entente/auth/session/read";
import { may, wholeRegister } from "@entente/domain/access/authorize";
import { type ExportFormat, headOf, lineAs } from "@/features/audit/export-lines.ts";
import { askedIn, filterOf } from "@/features/audit/filter.ts";
import { refuseOldForm } from "@/lib/desk/old-form.ts";
import { deskReader } from "@/lib/desk/reader.ts";

export const dynamic = "force-dynamic";

const largestBody = 4096;
const types = { csv: "text/csv; charset=utf-8", jsonl: "application/jsonl; charset=utf-8" } as const;

const refused = (status: number) => new Response(null, { status, headers: { "cache-control": "no-store" } });

type Read = (below: string | undefined) => Promise<{ text: string; next: string | null }>;

function streamOf(head: string, read: Read): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let below: string | undefined;
  return new ReadableStream({
    start: (controller) => controller.enqueue(encoder.encode(head)),
    pull: async (controller) => {
      const { text, next } = await read(below);
      controller.enqueue(encoder.encode(text));
      if (next === null) controller.close();
      else below = next;
    },
  });
}

export async function POST(request: Request): Promise<Response> {
  const person = await signedIn(request.headers);
  if (!person) return refused(401);
  if (!may(person.actor, "audit.read", wholeRegister)) return refused(403);
  if (!(Number(request.headers.get("content-length") ?? Number.NaN) <= largestBody)) return refused(413);
  const sent = Object.fromEntries(new URLSearchParams(await request.text()));
  if (!(await isOwnForm(request.headers, sent.csrfToken))) return refuseOldForm(request);
  const format: ExportFormat = sent.format === "jsonl" ? "jsonl" : "csv";
  const filter = filterOf(askedIn(sent));
  const { audit } = staffCaller(person.actor);
  await audit.beginExport({ ...filter, format });
  const { language } = await deskReader();
  const read: Read = async (below) => {
    const { lines, next } = await audit.list({
      ...filter,
      language,
      limit: 1000,
      ...(below ? { below } : {}),
    });
    return { text: lines.map((line) => lineAs(format, line)).join(""), next };
  };
  return new Response(streamOf(headOf(format), read), {
    headers: {
      "content-type": types[format],
      "content-disposition": `attachment; filename="audit-log.${format}"`,
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
    },
  });
}
