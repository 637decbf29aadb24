/** An entry as JSON: what its page says, in the language of the page. Addresses of mailboxes stay out. */

import { withValues } from "@/features/prose/plain-claims.ts";
import { answerRecord, type RecordAddress } from "@/features/share/entry-record.ts";
import { fileAnswer } from "@/lib/file-answer.ts";

export const dynamic = "force-dynamic";

export const GET = fileAnswer(async (_request, address: RecordAddress) => {
  return answerRecord(address, "json", (entry, reader) => {
    const contacts = entry.contacts.map(({ mailbox: _, ...contact }) => contact);
    const text = entry.text && withValues(entry.text, entry.cited, reader);
    const on = reader.day ? { on: reader.day.day } : {};
    return Response.json(
      { ...on, ...entry, text, contacts },
      { headers: { "access-control-allow-origin": "*" } },
    );
  });
});
