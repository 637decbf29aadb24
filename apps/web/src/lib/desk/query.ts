/** What an address says after the question mark. */
export type SearchParams = Promise<Record<string, string | string[] | undefined>>;

/** A parameter that is there once, or undefined. */
export const one = (value: string | string[] | undefined): string | undefined =>
  typeof value === "string" ? value : undefined;

/** The value where it is one of these, otherwise null. */
export const oneOf = <T extends string>(
  value: string | string[] | undefined,
  known: readonly T[],
): T | null => known.find((each) => each === value) ?? null;
