import { type FreshDatabase, freshDatabase } from "@entente/db/testing/fresh-database";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkPassword } from "./password/check.ts";
import { pauses, secondsToWait } from "./password/pauses.ts";
import { anAccount, password, testSecret } from "./testing/accounts.ts";

let db: FreshDatabase;
beforeAll(async () => {
  process.env.AUTH_SECRET = testSecret;
  db = await freshDatabase();
});
afterAll(() => db.drop());

const start = new Date("2026-11-24T09:00:00Z").getTime();

/** Somebody who tries a password, so many seconds after the start. */
function trying(email: string, address: string) {
  return async (typed: string, seconds = 0) => {
    const now = new Date(start + seconds * 1000);
    const visit = { now, address, origin: "http://register.test", userAgent: null, reference: null };
    return (await checkPassword(db.staff, { email, password: typed }, visit)).outcome;
  };
}

async function fail(times: number, attempt: (typed: string) => Promise<string>) {
  for (let i = 0; i < times; i++) expect(await attempt("wrong")).toBe("wrong");
}

it("the pause doubles and stops growing", () => {
  const waits = [4, 5, 6, 7, 50].map((wrong) => secondsToWait(wrong, 0, pauses.account));
  expect(waits).toEqual([0, 1, 2, 4, 30]);
});

describe("wrong passwords", () => {
  it("make the next try wait, even with the right one, and let it through after the pause", async () => {
    const attempt = trying((await anAccount(db.staff)).email, "192.0.2.10");
    await fail(5, attempt);
    expect(await attempt(password, 0)).toBe("too-soon");
    expect(await attempt(password, 31)).toBe("right");
    expect(await attempt("wrong", 31)).toBe("wrong");
  });

  it("slow an account down whatever the address, and the same for an account that does not exist", async () => {
    for (const email of [(await anAccount(db.staff)).email, "nobody@example.org"]) {
      for (let i = 0; i < 5; i++) expect(await trying(email, `198.51.100.${i}`)("wrong")).toBe("wrong");
      expect(await trying(email, "198.51.100.9")("wrong")).toBe("too-soon");
    }
  });

  it("slow an address down whatever the account", async () => {
    for (let i = 0; i < 10; i++) {
      expect(await trying(`guess-${i}@example.org`, "192.0.2.11")("wrong")).toBe("wrong");
    }
    const { email } = await anAccount(db.staff);
    expect(await trying(email, "192.0.2.11")(password)).toBe("too-soon");
    expect(await trying(email, "192.0.2.12")(password)).toBe("right");
  });

  it("do not lengthen the pause while it lasts", async () => {
    const attempt = trying((await anAccount(db.staff)).email, "192.0.2.13");
    await fail(5, attempt);
    for (let i = 0; i < 20; i++) expect(await attempt("wrong", 0.5)).toBe("too-soon");
    expect(await attempt(password, 1)).toBe("right");
  });

  it("are forgotten after an hour", async () => {
    const attempt = trying((await anAccount(db.staff)).email, "192.0.2.14");
    await fail(5, attempt);
    for (let i = 0; i < 5; i++) expect(await attempt("wrong", 3601)).toBe("wrong");
  });

  it("get no more tries when they are sent at once", async () => {
    const attempt = trying((await anAccount(db.staff)).email, "192.0.2.15");
    const outcomes = await Promise.all(Array.from({ length: 12 }, () => attempt("wrong")));
    expect(outcomes.filter((outcome) => outcome === "wrong")).toHaveLength(5);
  });
});

it("the table names neither an address nor what was typed", async () => {
  await trying("secret-name@example.org", "203.0.113.77")("wrong");
  const [row] = await db.asOwner("SELECT string_agg(key, ' ') AS keys FROM edit.sign_in_attempt");
  expect(row?.keys).not.toMatch(/secret-name|203\.0/);
});
