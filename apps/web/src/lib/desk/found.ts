/** An answer of the staff's router for a page. What is not there, or not in reach, is a page that does not exist. */
import { TRPCError } from "@trpc/server";
import { notFound } from "next/navigation";

const absent: readonly string[] = ["NOT_FOUND", "FORBIDDEN", "BAD_REQUEST"];

export async function found<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof TRPCError && absent.includes(error.code)) notFound();
    throw error;
  }
}
