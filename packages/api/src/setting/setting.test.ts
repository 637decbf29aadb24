import { anActor } from "@entente/db/testing/factories";
import { type FreshDatabase, freshDatabase } from "@entente/db/testing/fresh-database";
import type { Actor } from "@entente/domain/access/authorize";
import { afterAll, beforeAll, expect, it } from "vitest";
import { staffCallerOn } from "../staff-caller.ts";

let db: FreshDatabase;
let admin: Actor;
beforeAll(async () => {
  db = await freshDatabase();
  admin = await anActor(db.staff, "admin");
  await db.staff.account.update({ where: { id: admin.accountId }, data: { passwordHash: "x" } });
});
afterAll(() => db.drop());

const setting = () => staffCallerOn({ db: db.staff, actor: admin }).setting;
const lines = () => db.staff.audit.count({ where: { action: "register.configure" } });

it("a changed setting is kept, and the log holds it before and after", async () => {
  const { settings, updatedAt } = await setting().read();
  await setting().save({
    settings: { ...settings, fourEyes: true },
    seen: updatedAt.toISOString(),
    confirmed: false,
  });
  expect((await setting().read()).settings.fourEyes).toBe(true);
  const line = await db.staff.audit.findFirst({ where: { action: "register.configure" } });
  expect(line).toMatchObject({ before: { fourEyes: false }, after: { fourEyes: true } });
});

it("settings that somebody else changed meanwhile are not overwritten", async () => {
  const { settings } = await setting().read();
  await expect(
    setting().save({ settings, seen: new Date(0).toISOString(), confirmed: true }),
  ).rejects.toMatchObject({
    code: "CONFLICT",
  });
});

it("a setting that would lock everybody out is refused, even when it is confirmed", async () => {
  const { settings, updatedAt } = await setting().read();
  const before = await lines();
  await expect(
    setting().save({
      settings: { ...settings, localSignIn: false },
      seen: updatedAt.toISOString(),
      confirmed: true,
    }),
  ).rejects.toMatchObject({ cause: { refusal: "locks-out" } });
  expect((await setting().read()).settings.localSignIn).toBe(true);
  expect(await lines()).toBe(before);
});

it("a group gives administration everywhere or not at all", async () => {
  const { settings, updatedAt } = await setting().read();
  const groupRoles = [{ group: "it", role: "admin" as const, units: [], languages: ["nl" as const] }];
  await expect(
    setting().save({
      settings: { ...settings, groupRoles },
      seen: updatedAt.toISOString(),
      confirmed: false,
    }),
  ).rejects.toMatchObject({ code: "BAD_REQUEST" });
});
