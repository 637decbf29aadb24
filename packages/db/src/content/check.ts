/**
 * Checks the content files: every record is well formed and publishable in all languages, and every fact of the
 * replaced page is carried. Run it with the names of records to see only theirs.
 */
import type { RecordKind } from "@entente/domain/fields/field";
import { parts } from "@entente/domain/record/parts";
import { payloadOf } from "@entente/domain/record/publishable";
import { factProblems } from "./facts.ts";
import { contentFiles, readRecord } from "./read.ts";

const wanted = process.argv.slice(2);
const concerns = (name: string) => wanted.length === 0 || wanted.some((slug) => name.includes(slug));

function problemsOf(kind: RecordKind, file: string): string[] {
  try {
    const { document } = readRecord(kind, file);
    const demanded = kind === "person" ? (["shared"] as const) : parts;
    return demanded.flatMap((part) => {
      const result = payloadOf(kind, document, part);
      if (result.ok) return [];
      return result.missing.map(({ path, message }) => `${file} (${part}) ${path.join(".")}: ${message}`);
    });
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

const files = contentFiles();
console.log(`${files.length} records`);
const problems = files.flatMap(({ kind, file }) => problemsOf(kind, file));
problems.push(...factProblems());
for (const problem of problems.filter(concerns)) console.log(problem);
console.log(`${problems.filter(concerns).length} problems`);
process.exitCode = problems.some(concerns) ? 1 : 0;
