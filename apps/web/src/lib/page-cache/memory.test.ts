import { expect, test } from "vitest";
import { memoryOf } from "./memory.ts";

const value = (name: string, bytes = 100) => ({ name, bytes });

function filled(limit = 310) {
  const memory = memoryOf<ReturnType<typeof value>>(limit);
  memory.find("1", "");
  for (const name of ["a", "b", "c"]) memory.keep("1", name, value(name));
  return memory;
}

test("what was asked for longest ago makes room", () => {
  const memory = filled();
  memory.find("1", "a");
  memory.keep("1", "d", value("d"));
  expect(["a", "b", "c", "d"].map((key) => memory.find("1", key)?.name)).toEqual(["a", undefined, "c", "d"]);
  expect(memory.size()).toEqual({ entries: 3, bytes: 306 });
});

test("what is larger than all the room leaves none for itself", () => {
  const memory = filled();
  memory.keep("1", "whale", value("whale", 1000));
  expect(memory.size()).toEqual({ entries: 0, bytes: 0 });
});

test("what is kept anew takes its room once", () => {
  const memory = filled();
  memory.keep("1", "a", value("a", 50));
  expect(memory.size()).toEqual({ entries: 3, bytes: 256 });
});

test("another state of the register empties it, and what was made in the old one comes too late", () => {
  const memory = filled();
  expect(memory.find("2", "a")).toBeUndefined();
  memory.keep("1", "a", value("a"));
  expect(memory.find("2", "a")).toBeUndefined();
  expect(memory.size()).toEqual({ entries: 0, bytes: 0 });
});
