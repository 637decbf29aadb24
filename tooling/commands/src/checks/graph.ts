/**
 * Holds the directions between files with dependency-cruiser, and proves that it read something: a file on the disk
 * that the graph did not see is a failure, for a fence around nothing never falls.
 */
import { readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { root } from "../places.ts";
import { runTool } from "../run-tool.ts";
import { bin } from "./bin.ts";
import type { Tally } from "./tally.ts";

const folders = ["apps", "packages", "tooling", "bench"];
const skipped = /^(node_modules|\.next|\.turbo|generated|test-results|playwright-report)$/;

function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (skipped.test(entry.name)) return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sourcesIn(path);
    return /\.(ts|tsx|mjs|cjs)$/.test(entry.name) && !/\.d\.ts$/.test(entry.name) ? [path] : [];
  });
}

type Graph = {
  readonly modules: readonly { readonly source: string }[];
  readonly summary: {
    readonly violations: readonly {
      readonly from: string;
      readonly to: string;
      readonly rule: { readonly name: string };
    }[];
    readonly ruleSetUsed?: {
      readonly forbidden?: readonly { readonly name: string; readonly comment?: string }[];
    };
  };
};

/** Every broken rule and every unseen file of the project in that folder, as sentences. */
export async function graphProblems(project = root): Promise<{ problems: string[]; seen: number }> {
  const args = ["--config", ".dependency-cruiser.cjs", "--output-type", "json", ...folders];
  const { output } = await runTool(bin("depcruise"), args, { cwd: project });
  const start = output.indexOf("{");
  if (start < 0) return { problems: [`dependency-cruiser did not answer: ${output}`], seen: 0 };
  const graph = JSON.parse(output.slice(start, output.lastIndexOf("}") + 1)) as Graph;
  const advice = new Map(graph.summary.ruleSetUsed?.forbidden?.map(({ name, comment }) => [name, comment]));
  const broken = graph.summary.violations.map(
    ({ from, to, rule }) => `${rule.name}: ${from} → ${to}. ${advice.get(rule.name) ?? ""}`,
  );
  const seen = new Set(graph.modules.map(({ source }) => source));
  const files = folders.flatMap((folder) =>
    sourcesIn(join(project, folder)).map((file) => relative(project, file)),
  );
  const unseen = files
    .filter((file) => !seen.has(file))
    .map((file) => `unseen: the graph does not hold ${file}`);
  return { problems: [...broken, ...unseen], seen: files.length - unseen.length };
}

/** The check of the project itself. */
export async function checkGraph(): Promise<Tally> {
  const { problems, seen } = await graphProblems();
  const ok = problems.length === 0 && seen > 0;
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, said: problems.join("\n"), remark: `${seen} files seen` };
}
