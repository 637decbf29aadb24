/** Writes what was measured into `docs/`: a table for each part, and a picture of what was promised. */
import { writeFileSync } from "node:fs";
import { cpus, release, totalmem } from "node:os";
import { join } from "node:path";
import { pictureOf } from "./picture.ts";
import { lineOf, type Result } from "./result.ts";

const docs = join(import.meta.dirname, "../../docs");

const headings = {
  pages: "Pages",
  growth: "How it grows",
  search: "Searches, past days, the map",
  publishing: "From publishing to reading",
  process: "Memory and starting",
} as const satisfies Record<Result["part"], string>;

const table = (results: readonly Result[]): string => {
  const lines = results.map(lineOf);
  const names = ["what", "entries", "smallest · median · largest", "to reach", ""] as const;
  const rows = lines.map((line) => `| ${names.map((name) => line[name]).join(" | ")} |`);
  return [`| ${names.join(" | ")} |`, "|---|--:|---|---|---|", ...rows].join("\n");
};

/** Where and when: figures mean nothing without. */
const circumstances = (when: Date): string =>
  `Measured on ${when.toISOString().slice(0, 10)} with ${cpus().length} cores (${cpus()[0]?.model.trim() ?? "unknown"}), ` +
  `${Math.round(totalmem() / 2 ** 30)} GB, Linux ${release()}, Node.js ${process.versions.node}. Everything ran on the ` +
  "same machine, those who ask included.";

export function write(results: readonly Result[], when: Date): void {
  const parts = (Object.keys(headings) as (keyof typeof headings)[]).map((part) => {
    const own = results.filter((result) => result.part === part);
    return own.length > 0 ? `## ${headings[part]}\n\n${table(own)}\n` : "";
  });
  const text = `# How fast it is, and how it grows

This page is written by \`pnpm --filter @entente/bench register\`. [bench/README.md](../bench/README.md) says what is measured, and how.

${circumstances(when)}

![What was to be reached, and what was](images/performance.svg)

${parts.filter((part) => part !== "").join("\n")}`;
  writeFileSync(join(docs, "performance.md"), text);
  writeFileSync(
    join(docs, "images/performance.svg"),
    pictureOf(results, "What was to be reached, and what was"),
  );
}
