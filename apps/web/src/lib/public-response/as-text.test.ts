/** An answer that is written by us says the same as one that Node.js writes. */
import { get as ask, type ClientRequest, createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { keep } from "../page-cache/kept.ts";
import { answerPlainReads } from "../plain-reads/connections.ts";
import { asText, linesOf } from "./as-text.ts";
import { chooseEncoding } from "./encoding.ts";
import type { Answer } from "./finish.ts";
import { publicHeaders } from "./security-headers.ts";
import { send } from "./send.ts";

const html = {
  "content-type": "text/html; charset=utf-8",
  "cache-control": "public, max-age=0, must-revalidate",
};
const answers: Readonly<Record<string, Answer>> = {
  "/en/page": { status: 200, headers: html, body: Buffer.from(`<p>${"naïve – ".repeat(200)}</p>`) },
  "/en/gone": { status: 410, headers: html, body: Buffer.from(`<p>${"Gone. ".repeat(100)}</p>`) },
  "/en/moved": { status: 308, headers: { location: "/en/page" }, body: Buffer.alloc(0) },
  "/en/picture": {
    status: 200,
    headers: { "content-type": "image/png" },
    body: Buffer.from([137, 0, 255, 10, 13]),
  },
};

const packedFor = async (path = "", encoding?: string) => {
  const answer = answers[path];
  if (!answer) throw new Error(`Nothing stands at ${path}.`);
  return (await keep(answer, publicHeaders(true))).as(chooseEncoding(encoding));
};

const servers: Server[] = [];
const ports: number[] = [];
beforeAll(async () => {
  const byNode = createServer(async (request, response) => {
    send(request, response, await packedFor(request.url, request.headers["accept-encoding"]?.toString()));
  });
  const byUs = createServer();
  const answer = async (request: Pick<IncomingMessage, "url" | "method" | "headers">) =>
    asText(request, await packedFor(request.url, request.headers["accept-encoding"]?.toString()));
  answerPlainReads(byUs, { answer, patience: 1000 });
  for (const server of [byNode, byUs]) {
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    servers.push(server);
    ports.push((server.address() as AddressInfo).port);
  }
});
afterAll(() => {
  for (const server of servers) server.close();
});

async function answerOf(port: number, path: string, headers: Readonly<Record<string, string>>) {
  // A switch of language is one from a page of the same host.
  const sent = { host: "register.example.org", ...headers, connection: "keep-alive" };
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    const asked: ClientRequest = ask({ port, host: "127.0.0.1", path, headers: sent, agent: false }, resolve);
    asked.on("error", reject);
  });
  const pieces: Buffer[] = [];
  for await (const piece of answer) pieces.push(piece as Buffer);
  const { date, ...rest } = answer.headers;
  expect(Math.abs(Date.now() - Date.parse(String(date)))).toBeLessThan(5000);
  return {
    status: answer.statusCode,
    words: answer.statusMessage,
    headers: rest,
    body: Buffer.concat(pieces).toString("base64"),
  };
}

const tagOf = async (path: string) => String((await packedFor(path, "br")).tag);

test.each([
  ["a page", "/en/page", {}],
  ["a page by brotli", "/en/page", { "accept-encoding": "gzip, br" }],
  ["a page by gzip", "/en/page", { "accept-encoding": "gzip" }],
  ["a page that is gone", "/en/gone", { "accept-encoding": "br" }],
  ["an address that moved", "/en/moved", {}],
  ["bytes that are no text", "/en/picture", { "accept-encoding": "br" }],
  ["a page in another language than before", "/en/page", { referer: "https://register.example.org/fr/page" }],
])("%s", async (_, path, headers) => {
  const [byNode, byUs] = [
    await answerOf(ports[0] ?? 0, path, headers),
    await answerOf(ports[1] ?? 0, path, headers),
  ];
  expect(byUs).toEqual(byNode);
});

test("what a visitor has already is not sent again", async () => {
  const headers = { "accept-encoding": "br", "if-none-match": await tagOf("/en/page") };
  const [byNode, byUs] = [
    await answerOf(ports[0] ?? 0, "/en/page", headers),
    await answerOf(ports[1] ?? 0, "/en/page", headers),
  ];
  expect(byUs).toMatchObject({ status: 304, body: "" });
  expect(byUs).toEqual(byNode);
});

test("a value that would begin a line of its own is refused", () => {
  expect(() => linesOf({ location: "/en\r\nset-cookie: a=b" })).toThrow("Invalid character");
});
