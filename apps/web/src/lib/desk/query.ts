/** What an address says after the question mark. */
import { z } from "zod";

export type SearchParams = Promise<Record<string, string | string[] | undefined>>;

/** A parameter that is there once, or undefined. */
export const one = (value: string | string[] | undefined): string | undefined =>
  typeof value === "string" ? value : undefined;

/** The id of something, where the parameter is one; otherwise null. */
export const oneId = (value: string | string[] | undefined): string | null =>
  z.uuid().safeParse(value).data ?? null;

/** The value where it is one of these, otherwise null. */
export const oneOf = <T extends string>(
  value: string | string[] | undefined,
  known: readonly T[],
): T | null => known.find((each) => each === value) ?? null;
