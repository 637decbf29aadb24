/** The public door as a visitor meets it: a real server, with a stand-in for the framework behind the door. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { answerPublicly } from "./answer.ts";

type Handler = (request: IncomingMessage, response: ServerResponse) => void;
const closing: (() => void)[] = [];

async function visit(
  handler: Handler,
  path = "/en",
  headers: Record<string, string> = {},
): Promise<Response> {
  const server = createServer((request, response) => {
    answerPublicly(request, response, { secure: false });
    handler(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closing.push(() => server.close());
  const { port } = server.address() as AddressInfo;
  return fetch(`http://127.0.0.1:${port}${path}`, { headers, redirect: "manual" });
}

afterEach(() => {
  for (const close of closing.splice(0)) close();
});

const page = (html: string, status = 200): Handler => {
  return (_request, response) => {
    response.writeHead(status, { "content-type": "text/html; charset=utf-8", "x-powered-by": "a framework" });
    response.write(html.slice(0, 10));
    response.end(html.slice(10));
  };
};

test("a page written in pieces leaves whole, tagged and with its policy", async () => {
  const answer = await visit(page("<html><body><p>Text</p></body></html>"));
  expect(await answer.text()).toBe("<html><body><p>Text</p></body></html>");
  expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'");
  expect(answer.headers.get("x-powered-by")).toBeNull();
  expect(answer.headers.get("etag")).toMatch(/^"/);
});

test("what is not found has its status, and no tag", async () => {
  const answer = await visit(page("<html></html>", 404));
  expect(answer.status).toBe(404);
  expect(answer.headers.get("etag")).toBeNull();
});

test("a redirect keeps its place and status", async () => {
  const answer = await visit((_request, response) => {
    response.writeHead(308, { location: "/en/treaties/cbd" });
    response.end();
  });
  expect(answer.status).toBe(308);
  expect(answer.headers.get("location")).toBe("/en/treaties/cbd");
});

test("a failure is told in the reader's language, without what the framework wrote", async () => {
  const answer = await visit(page("<html>secret stack</html>", 500), "/nl/treaties/x");
  expect(answer.status).toBe(500);
  const html = await answer.text();
  expect(html).toContain('lang="nl"');
  expect(html).not.toContain("secret");
});

test("a reader who has not switched language gets no cookie", async () => {
  const server = page("<html></html>");
  const plain = await visit(server);
  expect(plain.headers.get("set-cookie")).toBeNull();
});
