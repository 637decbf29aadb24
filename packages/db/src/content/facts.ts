/**
 * Holds the first register against the facts of the page that it replaces. A mapping says which record carries
 * which fact; a fact that nothing carries, or a place that does not hold it, is a problem.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { contentFolder, readYaml } from "./read.ts";

const carried = z.union([
  z.strictObject({ at: z.string(), holds: z.string().min(1), corrected: z.string().optional() }),
  z.strictObject({ furniture: z.string().min(10) }),
]);
export type Carried = z.infer<typeof carried>;

/** The ids of every fact of the replaced page. */
export function factIds(): string[] {
  const facts = JSON.parse(readFileSync(join(contentFolder, "facts/facts.json"), "utf8")) as { id: string }[];
  return facts.map(({ id }) => id);
}

/** Which fact is carried where, from every mapping file. */
export function readMapping(): Map<string, Carried> {
  const files = readdirSync(join(contentFolder, "facts")).filter((name) => name.endsWith(".yaml"));
  const mapping = new Map<string, Carried>();
  for (const file of files) {
    for (const [id, value] of Object.entries(readYaml(`facts/${file}`))) {
      if (mapping.has(id)) throw new Error(`facts/${file}: ${id} is mapped twice`);
      const parsed = carried.safeParse(value);
      if (!parsed.success) throw new Error(`facts/${file}: ${id} needs "at" and "holds", or "furniture"`);
      mapping.set(id, parsed.data);
    }
  }
  return mapping;
}

function step(node: unknown, key: string): unknown {
  if (Array.isArray(node)) return node.find((row) => (row as { key?: string }).key === key);
  return (node as Record<string, unknown> | undefined)?.[key];
}

const fold = (text: string) => text.toLowerCase().replace(/[\s   ]+/g, " ");

/** What is wrong with one fact's place, or null when the place holds the fact. */
export function problemWith(id: string, carrier: Carried | undefined): string | null {
  if (!carrier) return `${id}: no record carries this fact`;
  if ("furniture" in carrier) return null;
  const [file = "", path = ""] = carrier.at.split(" ");
  let node: unknown;
  try {
    node = path.split(".").reduce<unknown>(step, readYaml(`${file}.yaml`));
  } catch {
    return `${id}: there is no file ${file}.yaml`;
  }
  if (node === undefined) return `${id}: ${carrier.at} does not exist`;
  const words = fold(typeof node === "string" ? node : JSON.stringify(node));
  return words.includes(fold(carrier.holds)) ? null : `${id}: ${carrier.at} does not hold "${carrier.holds}"`;
}

/** Every problem of the mapping: facts that nothing carries, wrong places, and names of facts that do not exist. */
export function factProblems(ids = factIds(), mapping = readMapping()): string[] {
  const strangers = [...mapping.keys()].filter((id) => !ids.includes(id));
  return [
    ...ids.map((id) => problemWith(id, mapping.get(id))).filter((problem) => problem !== null),
    ...strangers.map((id) => `${id}: the page has no such fact`),
  ];
}
