/**
 * `npm test`: everything that must hold, one check after the other. It goes on after a failure, shows what the failed
 * check said, and closes with the plain line "N passed, N failed". With words as arguments it runs the checks whose
 * names hold one of them.
 */
import { generateClient } from "./build.ts";
import type { Check, Tally } from "./checks/tally.ts";
import { describeFailure } from "./failure.ts";

process.on("disconnect", () => process.exit(1));
process.on("SIGINT", () => process.exit(130));

async function checks(): Promise<readonly Check[]> {
  await generateClient();
  // Loaded only now: before it was generated, the database client could not be.
  const { structure } = await import("./checks/structure.ts");
  const { unitAndIntegration } = await import("./checks/unit-and-integration.ts");
  const { stories } = await import("./checks/stories.ts");
  return [...structure, ...unitAndIntegration(), ...stories];
}

const attempt = (check: Check): Promise<Tally> =>
  check.run().catch((error: unknown) => ({ passed: 0, failed: 1, said: describeFailure(error) }));

async function run(all: readonly Check[]): Promise<{ passed: number; failed: number }> {
  const total = { passed: 0, failed: 0 };
  for (const check of all) {
    console.log(`${check.name} …`);
    const began = Date.now();
    const beat = setInterval(
      () => console.log(`  … ${check.name}, ${Math.round((Date.now() - began) / 1000)} s`),
      30_000,
    );
    const { passed, failed, said, remark } = await attempt(check);
    clearInterval(beat);
    if (failed > 0) console.log(said);
    const seconds = ((Date.now() - began) / 1000).toFixed(1);
    console.log(
      `  ${failed > 0 ? "FAILED" : "held"}: ${passed} passed, ${failed} failed${remark ? `, ${remark}` : ""} (${seconds} s)`,
    );
    total.passed += passed;
    total.failed += failed;
  }
  return total;
}

try {
  const wanted = process.argv.slice(2).map((word) => word.toLowerCase());
  const named = (check: Check) => wanted.some((word) => check.name.toLowerCase().includes(word));
  const all = (await checks()).filter((check) => wanted.length === 0 || named(check));
  if (all.length === 0) throw new Error(`No check is named ${wanted.join(" or ")}.`);
  const { passed, failed } = await run(all);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
} catch (error) {
  console.error(`\n${describeFailure(error)}`);
  process.exit(1);
}
