// Generates the Prisma client. It needs no schema engine, and must not try to fetch one: the variable names a
// program that exists and is never called.
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { spreadNames } from "./spread-names.mjs";

const prisma = createRequire(import.meta.url).resolve("prisma/build/index.js");
const { status } = spawnSync(process.execPath, [prisma, "generate", "--no-hints"], {
  cwd: new URL("..", import.meta.url),
  stdio: ["ignore", "ignore", "inherit"],
  env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, CHECKPOINT_DISABLE: "1" },
});
process.exitCode = status ?? 1;

if (status === 0) {
  const written = new URL("../src/generated/prisma/internal/class.ts", import.meta.url);
  try {
    writeFileSync(written, spreadNames(readFileSync(written, "utf8")));
  } catch (error) {
    // The client works as Prisma wrote it, in more memory. A test says that it does.
    console.warn(error.message);
  }
}
