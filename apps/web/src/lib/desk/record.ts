/** The record at an address of the desk. One that is not there, or not in reach, is a page that does not exist. */
import type { RecordView } from "@entente/api/record/view";
import { staffCaller } from "@entente/api/staff-caller";
import { TRPCError } from "@trpc/server";
import { notFound } from "next/navigation";
import { cache } from "react";
import { staff } from "./visitor.ts";

const absent: readonly string[] = ["NOT_FOUND", "FORBIDDEN", "BAD_REQUEST"];

/** Reads the working copy, once per request. */
export const recordAt = cache(async (recordId: string): Promise<RecordView> => {
  const { actor } = await staff();
  try {
    return await staffCaller(actor).record.read({ recordId });
  } catch (error) {
    if (error instanceof TRPCError && absent.includes(error.code)) notFound();
    throw error;
  }
});
