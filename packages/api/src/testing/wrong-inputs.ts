/** Makes wrong inputs from a right one: every value as each type that its schema does not name, and keys too many. */
import { z } from "zod";

export type Schema = {
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly maxLength?: number;
};
type Tree = Readonly<Record<string, unknown>>;
export type Wrong = { readonly place: string; readonly input: unknown };
type Put = (value: unknown) => unknown;

/** What a schema takes, in plain words. */
export const schemaOf = (schema: unknown): Schema =>
  z.toJSONSchema(schema as z.ZodType, { io: "input", unrepresentable: "any" }) as Schema;

/** What the types of JSON look like, an operator of the database's client among them. */
const wrongValues: Readonly<Record<string, readonly unknown[]>> = {
  string: ["1"],
  number: [1],
  boolean: [true],
  null: [null],
  array: [[], ["1"]],
  object: [{}, { contains: "" }, { not: null }],
};

const typeOf = (value: unknown) =>
  value === null ? "null" : Array.isArray(value) ? "array" : (typeof value as string);

const optionsOf = (schema: Schema): readonly Schema[] =>
  (schema.anyOf ?? schema.oneOf)?.flatMap(optionsOf) ?? [schema];

function typesOf(schema: Schema): string[] {
  const named = optionsOf(schema).flatMap(({ type, const: only, enum: some }) =>
    type !== undefined ? type : only !== undefined ? typeOf(only) : (some ?? []).map(typeOf),
  );
  return [...new Set(named.map((type) => (type === "integer" ? "number" : type)))];
}

const fits = ({ properties = {} }: Schema, value: Tree) =>
  Object.entries(properties).every(([key, { const: only }]) => only === undefined || value[key] === only);

const objectOption = (schema: Schema, value: Tree) =>
  optionsOf(schema).find((option) => option.type === "object" && fits(option, value));

/** The schema under a key; an open one where nothing is said. */
function schemaUnder({ properties = {}, additionalProperties }: Schema, key: string): Schema {
  return properties[key] ?? (typeof additionalProperties === "object" ? additionalProperties : {});
}

const isTree = (value: unknown): value is Tree => typeOf(value) === "object";
const below = (place: string, key: string | number) => (place === "" ? `${key}` : `${place}.${key}`);

/** Calls with every value of the input, its place and its schema, the input itself first. */
function walk(
  schema: Schema,
  value: unknown,
  visit: (node: { schema: Schema; value: unknown; place: string; put: Put }) => void,
  place = "",
  put: Put = (whole) => whole,
) {
  visit({ schema, value, place, put });
  if (typesOf(schema).length === 0) return;
  if (Array.isArray(value)) {
    const items = optionsOf(schema).find(({ type }) => type === "array")?.items ?? {};
    for (const [index, one] of value.entries()) {
      walk(items, one, visit, below(place, index), (wrong) => put(value.with(index, wrong)));
    }
  } else if (isTree(value)) {
    const own = objectOption(schema, value) ?? {};
    for (const [key, one] of Object.entries(value)) {
      walk(schemaUnder(own, key), one, visit, below(place, key), (wrong) => put({ ...value, [key]: wrong }));
    }
  }
}

/** The places at which a schema takes whatever comes. */
export function openPlaces(schema: Schema, input: unknown): string[] {
  const open: string[] = [];
  walk(schema, input, (node) => {
    if (typesOf(node.schema).length === 0) open.push(node.place);
  });
  return open;
}

/** One wrong input for every value and every type that it may not have, and one for a text beyond every bound. */
export function wrongTypes(schema: Schema, input: unknown): Wrong[] {
  const wrong: Wrong[] = [];
  walk(schema, input, (node) => {
    const types = typesOf(node.schema);
    if (types.length === 0) return;
    for (const [type, values] of Object.entries(wrongValues)) {
      if (types.includes(type)) continue;
      for (const value of values) {
        wrong.push({ place: `${node.place} as ${JSON.stringify(value)}`, input: node.put(value) });
      }
    }
    if (typeof node.value === "string") {
      const longest = Math.max(0, ...optionsOf(node.schema).map(({ maxLength = 0 }) => maxLength));
      const length = longest > 0 && longest < 1_000_000 ? longest + 1 : 100_000;
      wrong.push({ place: `${node.place} with ${length} characters`, input: node.put("x".repeat(length)) });
    }
  });
  return wrong;
}

/** One wrong input for every object in it, with all those keys that are not declared for it. */
export function withKeysTooMany(schema: Schema, input: unknown, keys: readonly string[]) {
  const wrong: (Wrong & { readonly keys: readonly string[] })[] = [];
  walk(schema, input, ({ schema, value, place, put }) => {
    if (!isTree(value) || typesOf(schema).length === 0) return;
    const { properties = {}, additionalProperties } = objectOption(schema, value) ?? {};
    if (isOpen(additionalProperties)) return;
    const more = keys.filter((key) => !Object.hasOwn(value, key) && !Object.hasOwn(properties, key));
    const extra = Object.fromEntries(more.map((key) => [key, "x"]));
    wrong.push({ place: `${place} with keys too many`, input: put({ ...value, ...extra }), keys: more });
  });
  return wrong;
}

const isOpen = (schema: Schema | boolean | undefined) =>
  typeof schema === "object" && typesOf(schema).length === 0;

/** The places of a schema that none of these values fills: what is missing there is not put to the test. */
export function unfilled(schema: Schema, values: readonly unknown[], place = ""): string[] {
  const there = values.filter((value) => value !== undefined && value !== null);
  if (there.length === 0) return [place];
  return optionsOf(schema).flatMap((option) => {
    if (option.type === "array") {
      return unfilled(option.items ?? {}, there.filter(Array.isArray).flat(), below(place, "*"));
    }
    if (option.type !== "object") return [];
    const trees = there.filter(isTree).filter((tree) => fits(option, tree));
    if (trees.length === 0) return [below(place, JSON.stringify(option.properties ?? {}).slice(0, 60))];
    const { properties = {}, additionalProperties } = option;
    const named = Object.entries(properties).flatMap(([key, one]) =>
      unfilled(
        one,
        trees.map((tree) => tree[key]),
        below(place, key),
      ),
    );
    if (typeof additionalProperties !== "object" || isOpen(additionalProperties)) return named;
    return [...named, ...unfilled(additionalProperties, trees.flatMap(Object.values), below(place, "*"))];
  });
}
