import { afterAll, beforeAll, expect, it } from "vitest";
import { anActor } from "../testing/factories.ts";
import { type FreshDatabase, freshDatabase } from "../testing/fresh-database.ts";
import { letAdministratorIn } from "./emergency-administrator.ts";
import { passwordMatches } from "./password.ts";

let db: FreshDatabase;
beforeAll(async () => {
  db = await freshDatabase();
});
afterAll(() => db.drop());

it("a command makes an administrator, lets them in again whatever they lost, and nobody else", async () => {
  const made = await letAdministratorIn(db.staff, "Rescue@example.org");
  const { id } = await db.staff.account.findUniqueOrThrow({ where: { email: "rescue@example.org" } });
  await db.staff.account.update({ where: { id }, data: { suspendedAt: new Date() } });
  await db.staff.oneTimePassword.create({ data: { accountId: id, secret: "lost", confirmedAt: new Date() } });
  const again = await letAdministratorIn(db.staff, "rescue@example.org");
  expect(again?.password).not.toBe(made?.password);
  const account = await db.staff.account.findUniqueOrThrow({ where: { id } });
  expect(account).toMatchObject({ role: "admin", breakGlass: true, suspendedAt: null });
  expect(await passwordMatches(account.passwordHash ?? "", again?.password ?? "")).toBe(true);
  expect(await db.staff.oneTimePassword.count()).toBe(0);
  const { accountId } = await anActor(db.staff, "publisher");
  const { email } = await db.staff.account.findUniqueOrThrow({ where: { id: accountId } });
  expect(await letAdministratorIn(db.staff, email)).toBeNull();
});
