/** `npm start`: builds what changed, prepares the database, serves the register until it is told to stop. */
import { variable } from "@entente/environment/environment";
import { CommandFailure, describeFailure } from "./failure.ts";
import { folder } from "./places.ts";
import { choosePort } from "./port.ts";

let stopping = false;
// Resolves when somebody asks the command to stop: a signal, or the end of the process that began it.
const { promise: askedToStop, resolve: askToStop } = Promise.withResolvers<void>();
const stop = () => {
  stopping = true;
  askToStop();
};

/** From now on a signal asks to stop, and nobody else answers it. */
function listenToSignals() {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.removeAllListeners(signal);
    process.on(signal, stop);
  }
}

listenToSignals();
process.on("disconnect", stop);

async function start(): Promise<void> {
  const host = variable("HOST");
  const port = await choosePort(variable("PORT"), host);
  const databaseUrl = variable("DATABASE_URL");
  const { generateClient, buildWeb } = await import("./build.ts");
  await generateClient();
  await buildWeb();
  // Loaded only now: before it was generated, the database client could not be.
  const { prepareDatabase } = await import("@entente/db/boot/prepare");
  const { startWebServer } = await import("./web-server.ts");
  const roleUrls = { publicUrl: variable("PUBLIC_DATABASE_URL"), staffUrl: variable("STAFF_DATABASE_URL") };
  const database = await prepareDatabase({ folder: folder(), databaseUrl, roleUrls, log: console.log });
  // The embedded server brings listeners that would end this process before the web server has ended.
  listenToSignals();
  try {
    const web = await startWebServer({ host, port, database });
    console.log(`\nThe register:  ${web.url}`);
    console.log(`The desk:      ${web.url}/desk/sign-in`);
    console.log("\nStop with Ctrl-C.");
    await Promise.race([askedToStop, web.ended]);
    if (!stopping) throw new CommandFailure("The web server ended by itself. What it said stands above.");
    console.log("\nStopping");
    await web.stop();
  } finally {
    await database.stop();
  }
}

try {
  await start();
  process.exit(0);
} catch (error) {
  // Ctrl-C reaches the embedded server as well; what it leaves undone is done at the next start.
  if (stopping) process.exit(130);
  console.error(`\n${describeFailure(error)}`);
  process.exit(1);
}
