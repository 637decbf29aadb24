/** Runs a tool, keeps what it says, and shows it when the tool fails. */
import { spawn } from "node:child_process";
import { root } from "./places.ts";

export type Outcome = { readonly ok: boolean; readonly output: string };
export type RunOptions = {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Shows every line at once, for what takes long. */
  readonly live?: boolean;
};

const quiet = {
  NO_COLOR: "1",
  NEXT_TELEMETRY_DISABLED: "1",
  TURBO_TELEMETRY_DISABLED: "1",
  DO_NOT_TRACK: "1",
  CHECKPOINT_DISABLE: "1",
};

/** Runs a program to its end. It never throws: a program that cannot be started has failed. */
export function runTool(
  program: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<Outcome> {
  const env: NodeJS.ProcessEnv = { ...process.env, ...quiet, ...options.env };
  // Node warns when both are set, and some tools colour against our wish.
  delete env.FORCE_COLOR;
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: options.cwd ?? root,
      env,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    const take = (chunk: Buffer) => {
      output += chunk.toString();
      if (options.live) process.stdout.write(chunk);
    };
    child.stdout.on("data", take);
    child.stderr.on("data", take);
    child.once("error", (error) => resolve({ ok: false, output: error.message }));
    child.once("close", (code) => resolve({ ok: code === 0, output }));
  });
}

/** Runs a TypeScript or JavaScript file on the Node that runs this one. */
export const runNode = (file: string, args: readonly string[] = [], options: RunOptions = {}) =>
  runTool(process.execPath, [file, ...args], options);
