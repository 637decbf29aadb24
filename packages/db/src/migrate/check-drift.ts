/** `pnpm --filter @entente/db drift`: fails when the migrations make something else than the schema says. */

import { onServer, urlOf } from "../on-server.ts";
import { startScratchServer } from "../scratch-server.ts";
import { catalogOf, drift } from "./drift.ts";

const { variables, stop } = await startScratchServer();
try {
  const migrated = urlOf(variables.TEST_SERVER_URL, variables.TEST_TEMPLATE);
  const differences = await drift(variables.TEST_SERVER_URL, migrated);
  for (const difference of differences) console.log(difference);
  const compared = (await onServer(migrated, catalogOf)).length;
  if (differences.length > 0) {
    console.log("Write the missing migration: pnpm --filter @entente/db migration <what it does>");
    process.exitCode = 1;
  } else console.log(`No drift: ${compared} columns, keys and indexes agree.`);
} finally {
  await stop();
}
