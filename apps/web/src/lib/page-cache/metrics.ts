/** What an operator's monitoring reads of this instance, in the text format of Prometheus. */
import type { PageCache } from "./page-cache.ts";

type Kind = "counter" | "gauge";

const line = (name: string, kind: Kind, help: string, value: number): string =>
  `# HELP ${name} ${help}\n# TYPE ${name} ${kind}\n${name} ${value}\n`;

export function metricsOf(counts: ReturnType<PageCache["counts"]>, resident: number): string {
  const { hits, misses, entries, bytes } = counts;
  return [
    line("entente_page_cache_hits_total", "counter", "Public answers that came from memory.", hits),
    line("entente_page_cache_misses_total", "counter", "Public answers that were not there.", misses),
    line("entente_page_cache_entries", "gauge", "Answers that are kept now.", entries),
    line("entente_page_cache_bytes", "gauge", "Memory that they take.", bytes),
    line("process_resident_memory_bytes", "gauge", "Memory that the process takes.", resident),
  ].join("");
}
