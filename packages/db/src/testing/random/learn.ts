/** Holds an answer against what is known, and learns from it. What is refused changes nothing and needs a reason. */
import type { RefusalName } from "@entente/domain/errors";
import { type Part, parts } from "@entente/domain/record/parts";
import { same } from "@entente/domain/record/values";
import { expect } from "vitest";
import { at } from "../../publishing/address.ts";
import type { Publish } from "../../publishing/publish.ts";
import type { Asked, Writing } from "./ask.ts";
import type { Answer, Call, Told } from "./calls.ts";
import { addressPlace, valueAt, withValue } from "./cast.ts";
import { addressed, isShown, type Known, liveAddress, shownOf, type World } from "./world.ts";

/** Who saves may overwrite what they saw, and repeat what is there; anything else would lose somebody's words. */
const mayWrite = ({ draft }: Known, { place, value, copy }: Writing) => {
  const now = valueAt(draft, place);
  return same(valueAt(copy.content, place), now) || same(value, now);
};

function learnSave(known: Known, who: number, { saved }: Told, writing: Writing) {
  expect(mayWrite(known, writing), "a save wrote over words that its writer had not seen").toBe(true);
  known.draft = withValue(known.draft, writing.place, writing.value);
  expect(saved?.content).toEqual(known.draft);
  if (saved) known.copies[who] = saved;
}

/** Enters what is public after a publication of the document. */
function show(known: Known, document: Known["draft"], published: readonly Part[]) {
  for (const part of published) known.live.set(part, shownOf(document, part));
}

function learnPublish(known: Known, told: Told, { parts: asked, address }: Publish) {
  const keeps = asked.includes("shared") && address !== "move";
  const document = addressed(known, known.draft, keeps);
  const published = told.parts ?? [];
  expect(asked).toEqual(expect.arrayContaining([...published]));
  for (const part of asked) {
    if (!published.includes(part)) expect(isShown(known, document, part), `${part} was left out`).toBe(true);
  }
  // A page that keeps its address gives it back to the draft.
  if (keeps && liveAddress(known) !== null) known.draft = document;
  show(known, document, published);
}

function learnWithdraw(known: Known, told: Told, asked: readonly Part[]) {
  const live = parts.filter((part) => known.live.has(part));
  const gone = asked.includes("shared") ? live : live.filter((part) => asked.includes(part));
  expect([...(told.parts ?? [])].sort()).toEqual([...gone].sort());
  for (const part of gone) known.live.delete(part);
}

function learnRevert(known: Known, { slug = "" }: Told) {
  const before = liveAddress(known);
  expect(slug).not.toBe(before);
  known.live.set("shared", { ...(known.live.get("shared") as object), slug });
  if (valueAt(known.draft, addressPlace) === before) known.draft = at(known.draft, slug);
}

/** Reasons that must be so where they are given; all others are in the hands of the roles. */
function demandReason(known: Known, call: Call, refused: RefusalName, writing?: Writing) {
  if (known.trashed && call.does !== "trash") expect(["not-found", "not-allowed"]).toContain(refused);
  if (refused === "not-found") expect(known.trashed).toBe(true);
  if (refused === "still-live") expect(known.live.size).toBeGreaterThan(0);
  if (call.does === "save") expect(["not-found", "version-conflict"]).toContain(refused);
  if (writing && refused === "version-conflict") expect(mayWrite(known, writing)).toBe(false);
  if (call.does !== "publish") return;
  const { parts: asked, address } = call.input;
  const document = addressed(known, known.draft, asked.includes("shared") && address !== "move");
  const shown = asked.filter((part) => isShown(known, document, part));
  if (refused === "nothing-changed") expect(shown).toEqual(asked);
  if (refused === "not-publishable") {
    const without = !asked.includes("shared") && !known.live.has("shared");
    expect(without || asked.some((part) => shownOf(document, part) === null)).toBe(true);
  }
}

export function learn(known: Known, who: number, { call, writing }: Asked, answer: Answer) {
  if ("refused" in answer) return demandReason(known, call, answer.refused, writing);
  const { told } = answer;
  if (call.does === "save" && writing) learnSave(known, who, told, writing);
  if (call.does === "publish") learnPublish(known, told, call.input);
  if (call.does === "plan") known.plans.set(call.input.id, known.draft);
  if (call.does === "withdraw") learnWithdraw(known, told, call.input.parts);
  if (call.does === "revert") learnRevert(known, told);
  if (call.does === "trash") expect(known.live.size, "a live record went into the trash").toBe(0);
  if (call.does === "trash" || call.does === "restore") known.trashed = call.does === "trash";
}

/** What became of a plan: the parts that it published, of the draft as it was when it was planned. */
export function learnPlan({ records }: World, id: string, published: readonly Part[]) {
  const known = records.find(({ plans }) => plans.has(id));
  const planned = known?.plans.get(id);
  if (!known || !planned) throw new Error("Nobody planned this.");
  show(known, planned, published);
  known.plans.delete(id);
}
