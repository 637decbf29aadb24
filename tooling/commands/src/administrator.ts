/** `npm run administrator -- name@example.org`: makes an administrator, or lets one in again, and shows the password. */
import { variable } from "@entente/environment/environment";
import { generateClient } from "./build.ts";
import { CommandFailure, describeFailure } from "./failure.ts";
import { folder } from "./places.ts";

async function administrator(address: string | undefined): Promise<void> {
  if (!address?.includes("@")) {
    throw new CommandFailure("Say whose: npm run administrator -- name@example.org");
  }
  await generateClient();
  // Loaded only now: before it was generated, the database client could not be.
  const { prepareDatabase } = await import("@entente/db/boot/prepare");
  const { openStaffClient } = await import("@entente/db/clients");
  const { letAdministratorIn } = await import("@entente/db/account/emergency-administrator");
  const databaseUrl = variable("DATABASE_URL");
  const roleUrls = { publicUrl: variable("PUBLIC_DATABASE_URL"), staffUrl: variable("STAFF_DATABASE_URL") };
  const database = await prepareDatabase({ folder: folder(), databaseUrl, roleUrls, log: console.log });
  const db = openStaffClient(database.staffUrl);
  try {
    const made = await letAdministratorIn(db, address);
    if (!made) throw new CommandFailure(`${address} is no administrator. Take another address.`);
    console.log(`\nThe administrator, shown this once:\n  ${made.email}\n  ${made.password}`);
  } finally {
    await db.$disconnect();
    await database.stop();
  }
}

try {
  await administrator(process.argv[2]);
  process.exit(0);
} catch (error) {
  console.error(`\n${describeFailure(error)}`);
  process.exit(1);
}
