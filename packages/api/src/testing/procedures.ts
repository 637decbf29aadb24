/** Every procedure of a router by its path, so that a test can demand something of each. */

import { publicRouter } from "../public-router.ts";
import { staffRouter } from "../staff-router.ts";

const routers = { public: publicRouter, staff: staffRouter };

type Declared = { readonly output: unknown; readonly inputs: readonly unknown[] };

/** The paths with what each procedure declares. */
export function proceduresOf(name: keyof typeof routers): Record<string, Declared> {
  const { procedures } = routers[name]._def as unknown as {
    procedures: Record<string, { _def: { output?: unknown; inputs: unknown[] } }>;
  };
  return Object.fromEntries(
    Object.entries(procedures).map(([path, { _def }]) => [
      path,
      { output: _def.output, inputs: _def.inputs },
    ]),
  );
}

/** Calls a procedure by its path. */
export function callAt(caller: object, path: string, input: unknown): Promise<unknown> {
  const [noun = "", name = ""] = path.split(".");
  const nouns = caller as Record<string, Record<string, (input: unknown) => Promise<unknown>>>;
  const procedure = nouns[noun]?.[name];
  if (!procedure) throw new Error(`There is no procedure ${path}.`);
  return procedure(input);
}
