/** Which port the web server takes: the one that was asked for, or 3000, or a free one where 3000 is taken. */
import { createServer } from "node:net";
import { freePort } from "@entente/db/boot/embedded";
import { CommandFailure } from "./failure.ts";

const usual = 3000;

/** Whether nobody listens there. */
export function isFree(port: number, host: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE") return resolve(false);
      if (error.code === "EACCES") {
        return reject(
          new CommandFailure(`Port ${port} is reserved for the system: give another one in PORT.`),
        );
      }
      reject(new CommandFailure(`Nothing can listen on ${host}: check the address in HOST.`));
    });
    probe.listen(port, host, () => probe.close(() => resolve(true)));
  });
}

/**
 * Chooses the port.
 * @throws CommandFailure when the port that was asked for is taken
 */
export async function choosePort(asked: number | undefined, host: string): Promise<number> {
  if (await isFree(asked ?? usual, host)) return asked ?? usual;
  if (asked === undefined) return freePort();
  throw new CommandFailure(
    `Port ${asked} is in use: stop what uses it, give another one in PORT, or leave PORT out to get a free one.`,
  );
}
