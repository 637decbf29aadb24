/** An entry as JSON: what its page says, in the language of the page. Addresses of mailboxes stay out. */
import { answerRecord, type RecordAddress } from "@/features/share/entry-record.ts";

export const dynamic = "force-dynamic";

export async function GET(_request: Request, address: RecordAddress): Promise<Response> {
  return answerRecord(address, "json", (entry) => {
    const contacts = entry.contacts.map(({ mailbox: _, ...contact }) => contact);
    return Response.json({ ...entry, contacts }, { headers: { "access-control-allow-origin": "*" } });
  });
}
