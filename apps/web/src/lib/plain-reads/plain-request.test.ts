import { expect, test } from "vitest";
import { longestHead, plainRequest } from "./plain-request.ts";

const read = (text: string) => plainRequest(Buffer.from(text, "latin1"));
const get = (lines: string, line = "GET /en HTTP/1.1") => read(`${line}\r\n${lines}\r\n\r\n`);

test("a plain question is read with its headers, whatever their case and the spaces round them", () => {
  const request = get(
    "Host: register.example.org\r\nACCEPT-Encoding:br, gzip \r\nx:",
    "GET /en/search?q=%22a%22 HTTP/1.1",
  );
  expect(request).toEqual({
    method: "GET",
    url: "/en/search?q=%22a%22",
    headers: { host: "register.example.org", "accept-encoding": "br, gzip", x: "" },
  });
});

test("a header that names what every object has is a header like others", () => {
  expect(get("Host: a\r\nconstructor: b\r\n__proto__: c")?.headers).toMatchObject({ constructor: "b" });
});

test.each([
  ["another method", "HEAD /en HTTP/1.1\r\nHost: a\r\n\r\n"],
  ["a method in small letters", "get /en HTTP/1.1\r\nHost: a\r\n\r\n"],
  ["another version", "GET /en HTTP/1.0\r\nHost: a\r\n\r\n"],
  ["a whole address", "GET http://a/en HTTP/1.1\r\nHost: a\r\n\r\n"],
  ["a star", "GET * HTTP/1.1\r\nHost: a\r\n\r\n"],
  ["two spaces", "GET  /en HTTP/1.1\r\nHost: a\r\n\r\n"],
  ["a letter beyond ASCII in the path", "GET /é HTTP/1.1\r\nHost: a\r\n\r\n"],
  ["an empty line before", "\r\nGET /en HTTP/1.1\r\nHost: a\r\n\r\n"],
  ["no host", "GET /en HTTP/1.1\r\nAccept: */*\r\n\r\n"],
  ["an empty host", "GET /en HTTP/1.1\r\nHost: \r\n\r\n"],
  ["two hosts", "GET /en HTTP/1.1\r\nHost: a\r\nhost: b\r\n\r\n"],
  ["any header twice", "GET /en HTTP/1.1\r\nHost: a\r\nCookie: b\r\nCookie: c\r\n\r\n"],
  ["no header at all", "GET /en HTTP/1.1\r\n\r\n"],
  ["lines that end otherwise", "GET /en HTTP/1.1\nHost: a\n\n"],
  ["one line that ends otherwise", "GET /en HTTP/1.1\r\nHost: a\nX: b\r\n\r\n"],
  ["a bare carriage return", "GET /en HTTP/1.1\r\nHost: a\rb\r\n\r\n"],
  ["a space before the colon", "GET /en HTTP/1.1\r\nHost : a\r\n\r\n"],
  ["a folded line", "GET /en HTTP/1.1\r\nHost: a\r\nX: b\r\n c\r\n\r\n"],
  ["a header without a name", "GET /en HTTP/1.1\r\nHost: a\r\n: b\r\n\r\n"],
  ["a header without a colon", "GET /en HTTP/1.1\r\nHost: a\r\nX\r\n\r\n"],
  ["a character that is not printable", "GET /en HTTP/1.1\r\nHost: a\r\nX: \0\r\n\r\n"],
  ["a length", "GET /en HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n"],
  ["pieces", "GET /en HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"],
  [
    "pieces that are said without a body",
    "GET /en HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n",
  ],
  ["another protocol", "GET /en HTTP/1.1\r\nHost: a\r\nUpgrade: h2c\r\n\r\n"],
  ["what is expected", "GET /en HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\n\r\n"],
  ["the last question of a connection", "GET /en HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"],
  ["two questions", "GET /en HTTP/1.1\r\nHost: a\r\n\r\nGET /fr HTTP/1.1\r\nHost: a\r\n\r\n"],
  ["something after it", "GET /en HTTP/1.1\r\nHost: a\r\n\r\n\r\n"],
  ["the beginning of one", "GET /en HTTP/1.1\r\nHost: a\r\n"],
  ["nothing", ""],
  ["a head that is too long", `GET /en HTTP/1.1\r\nHost: a\r\nX: ${"b".repeat(longestHead)}\r\n\r\n`],
])("%s is not plain", (_, text) => {
  expect(read(text)).toBeNull();
});

test("a long head that ends wrongly is no question either", () => {
  const spaces = `GET /en HTTP/1.1\r\nHost: a\r\nX:${" ".repeat(longestHead - 60)}\0\r\n\r\n`;
  const colons = `GET /en HTTP/1.1\r\n${"a:\r\n".repeat(4000)}\r`;
  expect([read(spaces), read(colons)]).toEqual([null, null]);
});
