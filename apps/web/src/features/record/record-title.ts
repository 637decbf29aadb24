/** The title of a record's page in the window: which tab of which record. */
import type { Metadata } from "next";
import { deskReader } from "@/lib/desk/reader.ts";
import { recordAt } from "@/lib/desk/record.ts";
import { type RecordTab, recordWords } from "@/messages/desk/record.ts";
import { recordName } from "./record-name.ts";

export async function recordTitle(recordId: string, tab: RecordTab): Promise<Metadata> {
  const { language } = await deskReader();
  const words = recordWords[language];
  const name = recordName(await recordAt(recordId), language)?.text ?? words.nameless;
  return { title: tab === "edit" ? name : `${words.tabs[tab]} – ${name}` };
}
