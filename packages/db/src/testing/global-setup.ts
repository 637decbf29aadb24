/** Starts the test server once for a run of tests, whichever package asks first. Name it as a `globalSetup`. */
import { startScratchServer } from "../scratch-server.ts";

let stop: (() => Promise<void>) | undefined;

export async function setup(): Promise<void> {
  if (process.env.TEST_SERVER_URL) return;
  const server = await startScratchServer();
  Object.assign(process.env, server.variables);
  stop = server.stop;
}

export async function teardown(): Promise<void> {
  await stop?.();
}
