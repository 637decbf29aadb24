/**
 * A server that does nothing but answer the same bytes, to compare with: read from a file each time, or from memory
 * after learning the register version in one of two ways.
 */
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { leaseOn } from "@entente/db/register-version/lease";
import { watchVersion } from "@entente/db/register-version/watch";

const [way = "file", file = "", publicUrl = ""] = process.argv.slice(2);
const body = await readFile(file);
const watch = watchVersion(publicUrl, () => {});

const ways: Readonly<Record<string, () => Buffer | Promise<Buffer>>> = {
  file: () => readFile(file),
  lease: () => known(leaseOn10.current()),
  ask: () => known(leaseOn0.current()),
};
const [leaseOn10, leaseOn0] = [leaseOn(watch.read), leaseOn(watch.read, 0)];

const known = (state: unknown) => (state instanceof Promise ? state.then(() => body) : body);

const answer = ways[way];
if (!answer) throw new Error(`Give one of ${Object.keys(ways).join(", ")}.`);

const server = createServer(async (_request, response) => {
  const bytes = await answer();
  response.writeHead(200, {
    "content-type": "text/html; charset=utf-8",
    "content-encoding": "br",
    "content-length": bytes.length,
  });
  response.end(bytes);
});
server.listen(0, "127.0.0.1", () => process.send?.((server.address() as AddressInfo).port));
process.once("disconnect", () => process.exit(0));
