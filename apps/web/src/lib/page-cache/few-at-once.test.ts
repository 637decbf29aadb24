import { expect, it } from "vitest";
import { fewAtOnce, TooMany } from "./few-at-once.ts";

it("only so many work at a time, so many wait, and one more is told so", async () => {
  const few = fewAtOnce(2, 1);
  let working = 0;
  let most = 0;
  const ends: (() => void)[] = [];
  const work = () =>
    few(async () => {
      most = Math.max(most, ++working);
      await new Promise<void>((end) => ends.push(end));
      working -= 1;
    });
  const all = [work(), work(), work()];
  await expect(work()).rejects.toThrow(TooMany);
  while (ends.length > 0) {
    ends.shift()?.();
    await new Promise(setImmediate);
  }
  await Promise.all(all);
  expect(most).toBe(2);
});

it("whoever fails gives the place free", async () => {
  const few = fewAtOnce(1, 0);
  await expect(few(() => Promise.reject(new Error("gone")))).rejects.toThrow("gone");
  expect(await few(async () => 1)).toBe(1);
});
