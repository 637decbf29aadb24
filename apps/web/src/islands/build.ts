/**
 * Makes of every island one small file beside what the framework built, named after its content. An island is one file
 * of plain TypeScript that imports nothing.
 */
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { ModuleKind, ScriptTarget, transpileModule } from "typescript";

const target = join(import.meta.dirname, "../../.next/islands");

rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
for (const file of readdirSync(import.meta.dirname)) {
  if (basename(file) === basename(import.meta.filename) || !/^[a-z-]+\.ts$/.test(file)) continue;
  const { outputText } = transpileModule(readFileSync(join(import.meta.dirname, file), "utf8"), {
    compilerOptions: { target: ScriptTarget.ES2022, module: ModuleKind.ES2022, removeComments: true },
  });
  const script = outputText.replace(/^\s+/gm, "");
  const hash = createHash("sha256").update(script).digest("hex").slice(0, 12);
  writeFileSync(join(target, `${basename(file, ".ts")}.${hash}.js`), script);
}
