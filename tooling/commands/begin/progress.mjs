// Says what is being done while it is done.
import { spawn } from "node:child_process";
import { createWriteStream, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { folder, root } from "./places.mjs";

/** Ends the process with one sentence. */
export function fail(sentence) {
  console.error(`\n${sentence}`);
  process.exit(1);
}

const noRoom = /ENOSPC|no space left on device|disk is full|os error 28/i;

function problem(what, logFile) {
  const log = readFileSync(logFile, "utf8");
  if (noRoom.test(log)) return `The disk became full: make room in ${folder}, then start again.`;
  const end = log.trim().split("\n").slice(-25).join("\n");
  return `${what} did not work. The end of ${logFile} says:\n\n${end}`;
}

/**
 * Runs a long step. Its output goes to a file, and every ten seconds a line says that it goes on.
 * @throws Error whose message holds the end of the output
 */
export function longStep(what, command, args, env) {
  mkdirSync(join(folder, "logs"), { recursive: true });
  const logFile = join(folder, "logs", `${what.toLowerCase().replace(/[^a-z0-9]+/g, "-")}.log`);
  const log = createWriteStream(logFile);
  const began = Date.now();
  const seconds = () => Math.round((Date.now() - began) / 1000);
  console.log(`${what} …`);
  const beat = setInterval(() => console.log(`  … ${what.toLowerCase()}, ${seconds()} s`), 10_000);
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, env, stdio: ["ignore", "pipe", "pipe"] });
    child.stdout.pipe(log, { end: false });
    child.stderr.pipe(log, { end: false });
    const stop = (signal) => child.kill(signal);
    process.once("SIGINT", stop);
    process.once("SIGTERM", stop);
    const over = (settle) => {
      clearInterval(beat);
      process.off("SIGINT", stop);
      process.off("SIGTERM", stop);
      log.end(settle);
    };
    log.once("error", reject);
    child.once("error", (error) => over(() => reject(error)));
    child.once("close", (code, signal) => {
      if (signal === "SIGINT" || signal === "SIGTERM") process.exit(130);
      over(() => {
        if (code !== 0) return reject(new Error(problem(what, logFile)));
        console.log(`  done in ${seconds()} s`);
        resolve();
      });
    });
  });
}
