/** Address segments that no record may have: the register uses them itself, or may come to. */
const reserved: ReadonlySet<string> = new Set([
  "all",
  "api",
  "atom",
  "changes",
  "csv",
  "data",
  "desk",
  "edit",
  "feed",
  "index",
  "json",
  "jsonld",
  "map",
  "new",
  "search",
  "timeline",
  "ttl",
]);

export const isReservedAddress = (slug: string): boolean => reserved.has(slug);
