import { openDayClient } from "@entente/db/day/read";
import { anEntry, anInstitute } from "@entente/db/testing/factories";
import { afterAll, beforeAll, expect, it } from "vitest";
import { publicCallerOn } from "../public-caller.ts";
import { found, openRegister, type TestRegister } from "../testing/register.ts";

const of = { language: "en", kind: "entry", slug: "convention" } as const;
const id = crypto.randomUUID();

let register: TestRegister;
let past: ReturnType<typeof openDayClient>;

const day = `${new Date().getUTCFullYear() - 3}-06-15`;
const then = () =>
  publicCallerOn({ db: register.db.public, clock: () => new Date(), asOf: { day, past } }).changes;

beforeAll(async () => {
  register = await openRegister();
  past = openDayClient(register.db.publicUrl);
  await register.publish(
    anInstitute(),
    anEntry({ slug: "convention" }, () => ({ title: "As it was" }), id),
  );
  await register.db.asOwner(`
    ALTER TABLE edit.publication DISABLE TRIGGER ALL;
    UPDATE edit.publication SET live_from = live_from - interval '5 years';
    ALTER TABLE edit.publication ENABLE TRIGGER ALL`);
  await register.publish(anEntry({ slug: "convention" }, () => ({ title: "As it is" }), id));
});
afterAll(async () => {
  await past.$disconnect();
  await register.db.drop();
});

it("lists the changes that there were by then, and nothing of what came later", async () => {
  const answers = [
    await then().list({ language: "en" }),
    await then().feed({ language: "en" }),
    await then().ofRecord(of),
  ];
  expect(answers).toMatchObject([
    { total: 2 },
    { total: 2 },
    { record: { total: 1, lines: [{ version: 1 }] } },
  ]);
  expect(JSON.stringify(answers)).toContain("As it was");
  expect(JSON.stringify(answers)).not.toContain("As it is");
});

it("compares the versions that there were by then", async () => {
  expect(
    found((await then().compare({ ...of, from: 1, to: "now" })) as Parameters<typeof found>[0]),
  ).toMatchObject({
    comparisons: [],
  });
  expect(await then().compare({ ...of, from: 1, to: 2 })).toEqual({ outcome: "unknown", valid: [1] });
  const now = await register.on("2026-06-15").changes.compare({ ...of, from: 1, to: 2 });
  expect(JSON.stringify(now)).toContain("As it is");
});
