/** An entry as linked data in the vocabulary of schema.org. */

import { entryStructuredData } from "@/features/entry/entry-structured-data.ts";
import { answerRecord, type RecordAddress } from "@/features/share/entry-record.ts";
import { fileAnswer } from "@/lib/file-answer.ts";

export const dynamic = "force-dynamic";

export const GET = fileAnswer(async (_request, address: RecordAddress) => {
  return answerRecord(address, "jsonld", (entry, reader) =>
    Response.json(
      { "@context": "https://schema.org", ...entryStructuredData(entry, reader) },
      { headers: { "content-type": "application/ld+json", "access-control-allow-origin": "*" } },
    ),
  );
});
