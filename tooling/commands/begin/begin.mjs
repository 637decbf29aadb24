// Runs a command of the project on a supported Node, whichever one the machine has. It uses nothing that Node 20
// does not know, and nothing that has to be installed first.
import { spawn } from "node:child_process";
import { installPackages } from "./install.mjs";
import { folder, root } from "./places.mjs";
import { fail } from "./progress.mjs";
import { supportedRuntime } from "./runtime.mjs";

/** Passes on how the command ended, and the signals that should end it. */
function follow(child) {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("error", (error) => fail(`The command could not be started: ${error.message}`));
  child.on("exit", (code, signal) => process.exit(code ?? (signal === "SIGINT" ? 130 : 1)));
}

/** Installs what is needed, then runs a TypeScript file with the arguments of this process. */
export async function begin(file) {
  try {
    const { node, path } = await supportedRuntime();
    const env = { ...process.env, PATH: path };
    await installPackages(env);
    // The channel tells the command when this process is gone, however it ended.
    const stdio = ["inherit", "inherit", "inherit", "ipc"];
    follow(spawn(node, [file, ...process.argv.slice(2)], { cwd: root, stdio, env }));
  } catch (error) {
    const full = error.code === "ENOSPC";
    fail(full ? `The disk is full: make room in ${folder}, then start again.` : error.message);
  }
}
