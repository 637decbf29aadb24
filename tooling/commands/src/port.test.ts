import { createServer, type Server } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { choosePort, isFree } from "./port.ts";

const open: Server[] = [];
afterEach(() => {
  for (const server of open.splice(0)) server.close();
});

const take = (port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    open.push(server);
    server.listen(port, "127.0.0.1", () => resolve((server.address() as { port: number }).port));
  });

describe("choosing a port", () => {
  it("takes the one that was asked for", async () => {
    const port = await take(0);
    open.splice(0)[0]?.close();
    expect(await choosePort(port, "127.0.0.1")).toBe(port);
  });

  it("refuses in one sentence when that one is in use", async () => {
    const port = await take(0);
    await expect(choosePort(port, "127.0.0.1")).rejects.toThrow(
      `Port ${port} is in use: stop what uses it, give another one in PORT, or leave PORT out to get a free one.`,
    );
  });

  it("takes a free one where none was asked for and the usual one is in use", async () => {
    if (await isFree(3000, "127.0.0.1")) await take(3000);
    const port = await choosePort(undefined, "127.0.0.1");
    expect(port).not.toBe(3000);
    expect(await isFree(port, "127.0.0.1")).toBe(true);
  });

  it("says so when the host is none of this machine's addresses", async () => {
    await expect(choosePort(3000, "192.0.2.1")).rejects.toThrow("check the address in HOST");
  });
});
