import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { keep } from "./kept.ts";

const page = () => ({
  status: 200,
  headers: { "content-type": "text/html; charset=utf-8" },
  body: Buffer.from("<p>Of wetlands.</p>".repeat(5000)),
});

setFlagsFromString("--expose-gc");
const clear = runInNewContext("gc") as () => void;

test("of a kept page the text itself does not stay in memory", async () => {
  const texts = new Set<WeakRef<Buffer>>();
  const keepOne = async () => {
    const answer = page();
    texts.add(new WeakRef(answer.body));
    return keep(answer, {});
  };
  const kept = await keepOne();
  await expect
    .poll(() => {
      clear();
      return [...texts].filter((text) => text.deref() !== undefined).length;
    })
    .toBe(0);
  expect((await kept.as("identity")).body.toString()).toBe(page().body.toString());
});
