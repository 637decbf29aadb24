import { expect, test } from "vitest";
import { metricsOf } from "./metrics.ts";

test("each measurement says what it is, and ends with its value", () => {
  const text = metricsOf({ hits: 7, misses: 2, entries: 1, bytes: 4000 }, 200_000_000);
  expect(text).toContain("# TYPE entente_page_cache_hits_total counter\nentente_page_cache_hits_total 7\n");
  expect(text).toContain("\nprocess_resident_memory_bytes 200000000\n");
  for (const row of text.trimEnd().split("\n")) expect(row).toMatch(/^(# (HELP|TYPE) \w+ .+|\w+ \d+)$/);
});
