import { anActor } from "@entente/db/testing/factories";
import { type FreshDatabase, freshDatabase } from "@entente/db/testing/fresh-database";
import { actionsOf } from "@entente/domain/access/roles";
import { afterAll, beforeAll, expect, it } from "vitest";
import { staffCallerOn } from "../staff-caller.ts";

let db: FreshDatabase;
beforeAll(async () => {
  db = await freshDatabase();
});
afterAll(() => db.drop());

it("whoever is signed in learns their role, scope and what they may do", async () => {
  const actor = {
    ...(await anActor(db.staff, "contributor")),
    scope: { units: null, languages: ["nl"] as const },
  };
  expect(await staffCallerOn({ db: db.staff, actor }).account.me()).toEqual({
    ...actor,
    actions: [...actionsOf.contributor],
  });
});
