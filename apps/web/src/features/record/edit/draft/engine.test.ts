import type { Document } from "@entente/domain/record/document";
import { mergeDocuments } from "@entente/domain/record/merge";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Draft, type Transport } from "./engine.ts";
import { localCopy } from "./local-copy.ts";
import type { Version } from "./state.ts";

const document = (shared: object = {}): Document => ({
  schemaVersion: 1,
  shared: { acronym: null, inForceOn: null, ...shared },
  text: {},
});
const acronym = ["shared", "acronym"];
const inForceOn = ["shared", "inForceOn"];

class Refused extends Error {
  readonly refusal: string;
  readonly details: { path: string[] }[];
  constructor(refusal: string, details: { path: string[] }[] = []) {
    super(refusal);
    this.refusal = refusal;
    this.details = details;
  }
}

/** A server that merges as the real one does, and can be told to fail. */
function aServer() {
  let held: Version = { counter: 1, content: document(), savedBy: "Ada", writers: [] };
  const saves: Document[] = [];
  const failing: { before: Refused[]; after: Refused[] } = { before: [], after: [] };
  const transport: Transport = {
    save: async ({ content, base }) => {
      const before = failing.before.shift();
      if (before) throw before;
      const merge = mergeDocuments(base, content, held.content);
      if (!merge.ok) throw new Refused("version-conflict");
      saves.push(content);
      held = { counter: held.counter + 1, content: merge.document, savedBy: "Ada", writers: [] };
      const after = failing.after.shift();
      if (after) throw after;
      return held;
    },
    read: async () => held,
    troubleOf: (error) =>
      error instanceof Refused
        ? { name: error.refusal, details: error.details }
        : { name: "failed", details: [] },
  };
  return {
    transport,
    saves,
    failing,
    content: () => held.content,
    /** Somebody else saves. */
    write: (shared: object) => {
      const content = { ...held.content, shared: { ...held.content.shared, ...shared } };
      held = { counter: held.counter + 1, content, savedBy: "Bea", writers: [] };
      return held;
    },
    held: () => held,
  };
}

function aStorage(): Storage {
  const map = new Map<string, string>();
  return {
    get length() {
      return map.size;
    },
    key: (index) => [...map.keys()][index] ?? null,
    getItem: (key) => map.get(key) ?? null,
    setItem: (key, value) => void map.set(key, value),
    removeItem: (key) => void map.delete(key),
    clear: () => map.clear(),
  };
}

let server = aServer();
let storage = aStorage();
const copyFor = (accountId: string, window = crypto.randomUUID()) =>
  localCopy(() => storage, { accountId, recordId: "record", window });
const open = (accountId = "ada") => {
  const draft = new Draft({ ...server.held(), savedAt: 0 }, server.transport, copyFor(accountId));
  draft.open();
  return draft;
};

beforeEach(() => {
  vi.useFakeTimers();
  server = aServer();
  storage = aStorage();
});
afterEach(() => vi.useRealTimers());

const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe("saving by itself", () => {
  it("waits until nobody types, and sends once", async () => {
    const draft = open();
    for (const text of ["C", "CB", "CBD"]) {
      draft.change(acronym, text);
      await wait(300);
    }
    expect(server.saves).toHaveLength(0);
    expect(draft.status.name).toBe("saving");
    await wait(700);
    expect(server.saves).toEqual([document({ acronym: "CBD" })]);
    expect(draft.status).toEqual({ name: "saved", at: Date.now() - 300 });
  });

  it("does not wait for somebody who never stops typing", async () => {
    const draft = open();
    for (let i = 0; i < 20; i++) {
      draft.change(acronym, "x".repeat(i + 1));
      await wait(300);
    }
    expect(server.saves.length).toBeGreaterThanOrEqual(1);
    expect(server.saves.length).toBeLessThanOrEqual(3);
  });

  it("sends one request at a time, and the rest after it", async () => {
    const draft = open();
    draft.change(acronym, "A");
    const flushed = draft.flush();
    draft.change(acronym, "AB");
    expect(await flushed).toBe(true);
    expect(server.content().shared.acronym).toBe("AB");
    expect(server.saves).toHaveLength(2);
  });

  it("tries again with growing pauses while there is no connection, and at once when it is back", async () => {
    const draft = open();
    server.failing.before = Array.from({ length: 3 }, () => new Refused("offline"));
    draft.change(acronym, "A");
    await wait(700);
    expect(draft.status.name).toBe("offline");
    draft.change(acronym, "AB");
    await wait(1000);
    expect(draft.status.name).toBe("offline");
    await wait(1000);
    expect(server.saves).toHaveLength(0);
    draft.tryNow();
    await wait(0);
    expect(draft.status.name).toBe("offline");
    draft.tryNow();
    await wait(0);
    expect(draft.status.name).toBe("saved");
    expect(server.content().shared.acronym).toBe("AB");
  });

  it("is no conflict with itself when an answer got lost", async () => {
    const draft = open();
    server.failing.after = [new Refused("offline")];
    draft.change(acronym, "A");
    await wait(700);
    draft.change(acronym, "AB");
    await wait(2000);
    expect(draft.status.name).toBe("saved");
    expect(server.content().shared.acronym).toBe("AB");
  });

  it("says so when somebody else wrote in the same place, and saves the rest", async () => {
    const draft = open();
    draft.change(acronym, "A");
    server.write({ acronym: "B" });
    draft.change(inForceOn, "1993");
    await wait(2000);
    expect(draft.status).toEqual({ name: "stopped", why: "conflict" });
    expect(server.content().shared).toMatchObject({ acronym: "B", inForceOn: "1993" });
    draft.settle(acronym, "A and B");
    await wait(0);
    expect(draft.status.name).toBe("saved");
    expect(server.content().shared.acronym).toBe("A and B");
  });

  it("keeps back a place that the server finds wrong", async () => {
    const draft = open();
    server.failing.before = [new Refused("invalid-input", [{ path: ["shared", "inForceOn"] }])];
    draft.change(acronym, "A");
    draft.change(inForceOn, "nonsense");
    await wait(1500);
    expect(server.content().shared).toMatchObject({ acronym: "A", inForceOn: null });
    expect(draft.state.held.size).toBe(1);
  });

  it("gives up what may not be saved when somebody says so, also for the next visit", async () => {
    const draft = open();
    server.failing.before = [new Refused("not-allowed")];
    draft.change(acronym, "forbidden");
    await wait(1000);
    draft.connected();
    await wait(60_000);
    expect(draft.status).toEqual({ name: "stopped", why: "not-allowed" });
    draft.discard();
    expect(draft.status.name).toBe("saved");
    expect(draft.state.mine.shared.acronym).toBeNull();
    expect(storage.length).toBe(0);
  });

  it("sends again what was too large, once it has been shortened", async () => {
    const draft = open();
    server.failing.before = [new Refused("too-large")];
    draft.change(acronym, "long");
    await wait(1000);
    expect(draft.status).toEqual({ name: "stopped", why: "refused" });
    draft.change(acronym, "short");
    await wait(1000);
    expect(server.content().shared.acronym).toBe("short");
  });

  it.each([
    ["not-signed-in", "signed-out"],
    ["other-account", "other-account"],
    ["not-allowed", "not-allowed"],
    ["not-found", "gone"],
    ["too-large", "refused"],
  ])("stops at %s and keeps the text", async (refusal, why) => {
    const draft = open();
    server.failing.before = [new Refused(refusal)];
    draft.change(acronym, "A");
    await wait(60_000);
    expect(draft.status).toEqual({ name: "stopped", why });
    expect(server.saves).toHaveLength(0);
    draft.resume();
    await wait(0);
    expect(server.content().shared.acronym).toBe("A");
  });
});

describe("the copy in the browser", () => {
  it("brings back what was typed in the last moment, and goes once the server has it", async () => {
    open().change(acronym, "last");
    expect(storage.length).toBe(1);
    const again = open();
    expect(again.state.mine.shared.acronym).toBe("last");
    expect(again.recovered).toBe(true);
    expect(storage.length).toBe(1);
    await wait(700);
    expect(server.content().shared.acronym).toBe("last");
    expect(storage.length).toBe(0);
  });

  it("is never met by another person", () => {
    open("ada").change(acronym, "mine");
    expect(open("bea").state.mine.shared.acronym).toBeNull();
    expect(open("ada").state.mine.shared.acronym).toBe("mine");
  });

  it("is forgotten after thirty days, whoever comes", () => {
    open("ada").change(acronym, "old");
    vi.setSystemTime(Date.now() + 31 * 24 * 3600 * 1000);
    open("bea");
    expect(storage.length).toBe(0);
  });

  it("of a window that is still open is left to it", () => {
    const window = crypto.randomUUID();
    const first = new Draft({ ...server.held(), savedAt: 0 }, server.transport, copyFor("ada", window));
    first.change(acronym, "half a wo");
    const second = new Draft({ ...server.held(), savedAt: 0 }, server.transport, copyFor("ada"));
    second.open((one) => one === window);
    expect(second.state.mine.shared.acronym).toBeNull();
    expect(storage.length).toBe(1);
  });

  it("that finds no room says so", () => {
    storage.setItem = () => {
      throw new Error("full");
    };
    const draft = open();
    draft.change(acronym, "A");
    expect(draft.kept).toBe(false);
  });
});
