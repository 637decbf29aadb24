import { hashOfAllRows, modelColumns } from "@entente/db/testing/all-rows";
import { goldenDocument } from "@entente/db/testing/golden";
import { documentSchemas } from "@entente/domain/record/document";
import { recordKinds } from "@entente/domain/record/nouns";
import { TRPCError } from "@trpc/server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { guestComment, writeAsGuest } from "./guest-door.ts";
import { accessMatrix } from "./testing/access-matrix.ts";
import { around } from "./testing/around.ts";
import { openWorld, type World } from "./testing/matrix-world.ts";
import { callAt, proceduresOf } from "./testing/procedures.ts";
import { questions } from "./testing/questions.ts";
import { someDay } from "./testing/register.ts";
import * as wrong from "./testing/wrong-inputs.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.register.db.drop());

type Case = { readonly schema: wrong.Schema; readonly input: unknown };
type Answer = (input: unknown) => Promise<unknown>;

/** What came back for every wrong input where it was not a refusal that names what is wrong. */
async function taken(cases: readonly Case[], ask: Answer): Promise<string[]> {
  const answers: string[] = [];
  for (const { schema, input } of cases) {
    for (const { place, input: bad } of wrong.wrongTypes(schema, input)) {
      const answer = await ask(bad).then(String, (error) => error);
      if (!isRefused(answer)) answers.push(`${place}: ${answer}`);
    }
    for (const { place, input: bad, keys } of wrong.withKeysTooMany(schema, input, modelColumns)) {
      const answer = await ask(bad).then(String, (error) => error);
      const said = isRefused(answer) ? wordsOf(answer) : "";
      const unsaid = keys.filter((key) => !said.includes(`"${key}"`));
      if (unsaid.length > 0) answers.push(`${place}: ${answer}; nothing was said of ${unsaid.join(", ")}`);
    }
  }
  return answers;
}

const isRefused = (answer: unknown): answer is TRPCError =>
  answer instanceof TRPCError && answer.code === "BAD_REQUEST";

const wordsOf = ({ cause }: TRPCError) =>
  JSON.stringify(cause, (key, value) => (key === "stack" ? undefined : value)).replaceAll('\\"', '"');

async function writesNothing(act: () => Promise<void>) {
  const { asOwner } = world.register.db;
  const before = await hashOfAllRows(asOwner);
  await act();
  expect(await hashOfAllRows(asOwner)).toBe(before);
}

/** What the matrix sends, with all that may be sent beside it. */
async function rightInputs(path: string): Promise<object[]> {
  const sent: object[] = [];
  const { actors, callerAs, records } = world;
  const caller = around(callerAs(actors.admin), path, (ask, input) => {
    sent.push(input as object);
    return ask();
  });
  const { ask, also = [{}] } = accessMatrix[path] ?? expect.fail(`${path} is not in the matrix`);
  await ask(caller, records.own.id, world);
  if (path === "record.save") return recordKinds.map(aDocument);
  return also.map((more) => ({ ...sent[0], ...more }));
}

const aDocument = (kind: (typeof recordKinds)[number]) => {
  const content = goldenDocument(kind);
  return { recordId: crypto.randomUUID(), kind, counter: 0, content, base: content };
};

/** The content of a record is read with the schema of its kind. */
function schemaFor(declared: wrong.Schema, input: object): wrong.Schema {
  const { kind, content } = input as ReturnType<typeof aDocument>;
  if (!content) return declared;
  return {
    ...declared,
    properties: { ...declared.properties, content: wrong.schemaOf(documentSchemas[kind]) },
  };
}

describe("staff who send what is wrong", () => {
  const procedures = Object.entries(proceduresOf("staff"));

  it.each(procedures)("are refused by %s, and nothing is written", async (path, { inputs: [input] }) => {
    const declared = wrong.schemaOf(input);
    const right = await rightInputs(path);
    for (const one of right) expect((input as typeof guestComment).safeParse(one).error).toBeUndefined();
    const cases = right.map((input) => ({ schema: schemaFor(declared, input), input }));
    expect(wrong.unfilled(declared, right)).toEqual([]);
    const open = cases.flatMap(({ schema, input }) => wrong.openPlaces(schema, input));
    expect(open.filter((place) => !place.startsWith("base."))).toEqual([]);
    await writesNothing(async () => {
      expect(await taken(cases, (bad) => callAt(world.callerAs(world.actors.admin), path, bad))).toEqual([]);
    });
  });
});

describe("visitors who send what is wrong", () => {
  it.each(Object.entries(proceduresOf("public")))("are refused by %s", async (path, { inputs: [input] }) => {
    const schema = wrong.schemaOf(input);
    const right = questions[path] ?? [];
    expect(wrong.unfilled(schema, right)).toEqual([]);
    const cases = right.slice(0, 1).map((input) => ({ schema, input }));
    expect(await taken(cases, (bad) => callAt(world.register.on(someDay), path, bad))).toEqual([]);
  });

  it("are refused by the guests' door, and nothing is written", async () => {
    const schema = wrong.schemaOf(guestComment);
    const input = { token: "x".repeat(43), id: crypto.randomUUID(), name: "Ada", body: "Well done" };
    expect(guestComment.safeParse(input).success).toBe(true);
    const bad = [
      ...wrong.wrongTypes(schema, input),
      ...modelColumns
        .filter((key) => !Object.hasOwn(input, key))
        .map((key) => ({ place: key, input: { ...input, [key]: "x" } })),
    ];
    await writesNothing(async () => {
      for (const { place, input } of bad) {
        expect([place, await writeAsGuest(input, world.register.db.staff)]).toEqual([place, "malformed"]);
      }
    });
  });
});
