import { type FreshDatabase, freshDatabase } from "@entente/db/testing/fresh-database";
import { afterAll, beforeAll, expect, it } from "vitest";
import { anAccount, testSecret } from "../testing/accounts.ts";
import { renamePasskey } from "./own.ts";

let db: FreshDatabase;
beforeAll(async () => {
  process.env.AUTH_SECRET = testSecret;
  db = await freshDatabase();
});
afterAll(() => db.drop());

async function aPasskey(id: string) {
  const { id: accountId } = await anAccount(db.staff);
  const data = { id, accountId, name: "Laptop", publicKey: Buffer.from("k"), counter: 0n, transports: [] };
  await db.staff.passkey.create({ data });
  return { accountId, sessionId: crypto.randomUUID() };
}
const nameOf = async (id: string) => (await db.staff.passkey.findUniqueOrThrow({ where: { id } })).name;

it("a person gives a passkey of their own another name, and the log tells of it once", async () => {
  const [owner, other] = [await aPasskey("mine"), await aPasskey("theirs")];
  await renamePasskey(owner, { id: "mine", name: "Blue key" }, db.staff);
  await renamePasskey(owner, { id: "mine", name: "Blue key" }, db.staff);
  await renamePasskey(owner, { id: "theirs", name: "Taken" }, db.staff);
  expect([await nameOf("mine"), await nameOf("theirs")]).toEqual(["Blue key", "Laptop"]);
  const lines = await db.staff.audit.findMany({
    where: { accountId: { in: [owner.accountId, other.accountId] }, action: "account.rename-passkey" },
  });
  expect(lines).toMatchObject([{ before: { name: "Laptop" }, after: { name: "Blue key" } }]);
});
