import { expect, it } from "vitest";
import { leaseOn } from "./lease.ts";

/** A lease of 10 ms on a clock and a database of our own: each reading answers when it is told to. */
function held(forMs = 10) {
  const at = { time: 0, value: 1 };
  const waiting: (() => void)[] = [];
  const read = () => {
    const value = at.value;
    return new Promise<number>((resolve) => waiting.push(() => resolve(value)));
  };
  const lease = leaseOn(read, forMs, () => at.time);
  return { at, waiting, ...lease };
}

it("knows a value for as long as the lease, counted from the question", async () => {
  const { at, waiting, current } = held();
  const first = current();
  at.time = 8;
  waiting[0]?.();
  expect(await first).toBe(1);
  at.time = 9;
  expect(current()).toBe(1);
  at.time = 10;
  expect(current()).toBeInstanceOf(Promise);
  expect(waiting).toHaveLength(2);
});

it("asks once for everybody who comes meanwhile", async () => {
  const { waiting, current } = held();
  const all = [current(), current(), current()];
  waiting[0]?.();
  expect(await Promise.all(all)).toEqual([1, 1, 1]);
  expect(waiting).toHaveLength(1);
});

it("whoever comes when a question is too old already gets the answer to another", async () => {
  const { at, waiting, current } = held();
  const early = current();
  at.value = 2;
  at.time = 11;
  const late = [current(), current()];
  waiting[0]?.();
  expect(await early).toBe(1);
  await expect.poll(() => waiting.length).toBe(2);
  waiting[1]?.();
  expect(await Promise.all(late)).toEqual([2, 2]);
});

it("without a lease each question begins after whoever asks", async () => {
  const { at, waiting, current } = held(0);
  const early = current();
  at.time = 0.1;
  at.value = 2;
  const late = current();
  waiting[0]?.();
  await early;
  await expect.poll(() => waiting.length).toBe(2);
  waiting[1]?.();
  expect(await late).toBe(2);
});

it("a question that fails leaves nothing behind", async () => {
  let fails = true;
  const lease = leaseOn(async () => {
    if (fails) throw new Error("gone");
    return 1;
  });
  await expect(lease.current()).rejects.toThrow("gone");
  fails = false;
  expect(await lease.current()).toBe(1);
});
