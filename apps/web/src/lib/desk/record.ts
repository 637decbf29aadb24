/** The record at an address of the desk. One that is not there, or not in reach, is a page that does not exist. */
import type { RecordView, Trashed } from "@entente/api/record/view";
import { staffCaller } from "@entente/api/staff-caller";
import { TRPCError } from "@trpc/server";
import { redirect } from "next/navigation";
import { cache } from "react";
import { found } from "./found.ts";
import { deskReader } from "./reader.ts";
import { staff } from "./visitor.ts";

/** The record in the trash of this id that one may read, or null. */
export const trashedAt = cache(async (recordId: string): Promise<Trashed | null> => {
  const { actor } = await staff();
  const { language } = await deskReader();
  const [record] = await found(staffCaller(actor).record.trashList({ language, recordId }));
  return record ?? null;
});

const isNotFound = (error: unknown) => error instanceof TRPCError && error.code === "NOT_FOUND";

/** Reads the working copy, once per request. Every page of a record in the trash leads to the one that says so. */
export const recordAt = cache(async (recordId: string): Promise<RecordView> => {
  const { actor } = await staff();
  const reading = staffCaller(actor).record.read({ recordId });
  const isMissing = await reading.then(() => false, isNotFound);
  if (isMissing && (await trashedAt(recordId))) redirect(`/desk/trash/${recordId}`);
  return found(reading);
});

/** Whether there is a record of this id that one may read. */
export async function recordExists(recordId: string): Promise<boolean> {
  const { actor } = await staff();
  const names = await staffCaller(actor).reference.names({ recordIds: [recordId], language: "en" });
  return names.length > 0;
}
