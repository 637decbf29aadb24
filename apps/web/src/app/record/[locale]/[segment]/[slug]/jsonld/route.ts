/** An entry as linked data in the vocabulary of schema.org. */
import { entryStructuredData } from "@/features/entry/entry-structured-data.ts";
import { answerRecord, type RecordAddress } from "@/features/share/entry-record.ts";

export const dynamic = "force-dynamic";

export async function GET(_request: Request, address: RecordAddress): Promise<Response> {
  return answerRecord(address, "jsonld", (entry, reader) =>
    Response.json(
      { "@context": "https://schema.org", ...entryStructuredData(entry, reader) },
      { headers: { "content-type": "application/ld+json", "access-control-allow-origin": "*" } },
    ),
  );
}
