/** What must hold of the code as it stands on the disk, without running it. */
import { join } from "node:path";
import { root } from "../places.ts";
import { runNode, runTool } from "../run-tool.ts";
import { bin } from "./bin.ts";
import { checkGraph } from "./graph.ts";
import { asTally, type Check } from "./tally.ts";

const tool = (name: string, program: string, ...args: string[]): Check => ({
  name,
  run: async () => asTally(await runTool(bin(program), args)),
});

export const structure: readonly Check[] = [
  tool("Form and lint", "biome", "ci", "--colors=off", "--error-on-warnings", "."),
  tool("Types", "turbo", "run", "typecheck", "--concurrency=2", "--output-logs=errors-only"),
  tool("Directions between packages", "turbo", "boundaries"),
  { name: "Directions between files", run: checkGraph },
  tool("Nothing unused", "knip", "--no-progress", "--treat-config-hints-as-errors"),
  {
    name: "The first register is whole",
    run: async () => asTally(await runNode(join(root, "packages/db/src/content/check.ts"))),
  },
  {
    name: "The migrations make what the schema says",
    run: async () => asTally(await runNode(join(root, "packages/db/src/migrate/check-drift.ts"))),
  },
];
