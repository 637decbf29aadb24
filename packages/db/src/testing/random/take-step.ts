/** Takes a step of a random sequence: asks the store, and learns from the answer. */
import type { Actor } from "@entente/domain/access/authorize";
import type { Document } from "@entente/domain/record/document";
import type { Part } from "@entente/domain/record/parts";
import { expect } from "vitest";
import { type Asked, askedBy, askedByEdit, recordAt } from "./ask.ts";
import type { Answer, Call } from "./calls.ts";
import { learn, learnPlan } from "./learn.ts";
import type { Edit, Step } from "./steps.ts";
import type { Store } from "./store.ts";
import type { Known, World } from "./world.ts";

/** How a sequence reaches the store. */
export type Door = { readonly store: Store; ask(actor: Actor, call: Call): Promise<Answer> };

const actorOf = ({ actors }: World, who: number) => actors[who] as Actor;

async function look({ store }: Door, known: Known, who: number) {
  const [row] = await store.asOwner("SELECT counter, content FROM edit.draft WHERE record_id = $1", [
    known.id,
  ]);
  known.copies[who] = { counter: Number(row?.counter), content: row?.content as Document };
}

/** Who met somebody else's words reads them before going on. */
async function lookAfter(door: Door, known: Known, who: number, answer: Answer) {
  if ("refused" in answer && answer.refused === "version-conflict") await look(door, known, who);
}

const counterOf = (answer: Answer) =>
  "told" in answer ? (answer.told.saved?.counter ?? 0) : Number.POSITIVE_INFINITY;

/** Two edits at once: the counters say which came first. */
async function race(door: Door, world: World, edits: readonly Edit[]) {
  const known = recordAt(world, edits[0]?.record ?? 0);
  const begun = edits.flatMap(({ who, ...rest }) => {
    const asked = askedByEdit(world, { who, ...rest });
    return asked ? [{ who, asked }] : [];
  });
  const answered = await Promise.all(
    begun.map(async ({ who, asked }) => {
      const answer = await door.ask(actorOf(world, who), asked.call);
      return { who, asked, answer };
    }),
  );
  answered.sort((a, b) => counterOf(a.answer) - counterOf(b.answer));
  for (const { who, asked, answer } of answered) {
    learn(known, who, asked, answer);
    await lookAfter(door, known, who, answer);
  }
}

/** Makes what is planned for a record due, and learns what came of it. */
async function run(door: Door, world: World, known: Known, actor: Actor) {
  await door.store.asOwner(
    "UPDATE edit.schedule SET at = now() - interval '1 second' WHERE record_id = $1 AND state = 'waiting'",
    [known.id],
  );
  await door.ask(actor, { does: "run", recordId: known.id });
  for (const id of [...known.plans.keys()]) {
    const [plan] = await door.store.asOwner(
      `SELECT state, ARRAY(SELECT part FROM edit.publication WHERE change_set_id = s.id) AS parts
       FROM edit.schedule AS s WHERE id = $1`,
      [id],
    );
    expect(["done", "blocked"]).toContain(plan?.state);
    learnPlan(world, id, plan?.parts as Part[]);
  }
}

/** The same form sent twice at once happens once, and is answered twice alike. */
async function askOnce(door: Door, actor: Actor, { call }: Asked, twice: boolean): Promise<Answer> {
  const answers = await Promise.all([...(twice ? [0, 1] : [0])].map(() => door.ask(actor, call)));
  expect(answers.at(-1)).toEqual(answers[0]);
  return answers[0] as Answer;
}

/** Takes it, and answers how it went, to be counted. */
export async function takeStep(door: Door, world: World, step: Step): Promise<string> {
  if (step.does === "race") {
    await race(door, world, step.edits);
    return "race";
  }
  const { who } = step;
  const known = recordAt(world, step.record);
  if (step.does === "look") await look(door, known, who);
  else if (step.does === "run") await run(door, world, known, actorOf(world, who));
  else {
    const asked = askedBy(world, step);
    if (!asked) return `${step.does}: nothing to do`;
    const answer = await askOnce(door, actorOf(world, who), asked, step.does === "publish" && step.twice);
    learn(known, who, asked, answer);
    await lookAfter(door, known, who, answer);
    return `${step.does}: ${"refused" in answer ? answer.refused : "done"}`;
  }
  return step.does;
}
