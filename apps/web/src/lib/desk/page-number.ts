/** The number of a page, as an address says it; the first where it says something else. */
export function pageNumber(asked: unknown): number {
  return typeof asked === "string" && /^[1-9]\d{0,3}$/.test(asked) ? Number(asked) : 1;
}
