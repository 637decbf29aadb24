/** The record at an address of the desk. One that is not there, or not in reach, is a page that does not exist. */
import type { RecordView } from "@entente/api/record/view";
import { staffCaller } from "@entente/api/staff-caller";
import { cache } from "react";
import { found } from "./found.ts";
import { staff } from "./visitor.ts";

/** Reads the working copy, once per request. */
export const recordAt = cache(async (recordId: string): Promise<RecordView> => {
  const { actor } = await staff();
  return found(staffCaller(actor).record.read({ recordId }));
});

/** Whether there is a record of this id that one may read. */
export async function recordExists(recordId: string): Promise<boolean> {
  const { actor } = await staff();
  const names = await staffCaller(actor).reference.names({ recordIds: [recordId], language: "en" });
  return names.length > 0;
}
