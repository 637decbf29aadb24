/** A packed answer as the text that travels, for a connection that nobody else writes on (RFC 9112). */
import { type OutgoingHttpHeaders, STATUS_CODES, validateHeaderValue } from "node:http";
import type { Packed } from "./pack.ts";
import { type Asks, leaving } from "./send.ts";

/** For so many seconds a connection waits for the next question. */
export const waitsFor = 5;

let stamp = "";
let until = 0;

/** The lines of the moment, which are made once in a second. */
function nowLines(): string {
  const now = Date.now();
  if (now >= until) {
    stamp = `date: ${new Date(now).toUTCString()}\r\nconnection: keep-alive\r\nkeep-alive: timeout=${waitsFor}\r\n`;
    until = now - (now % 1000) + 1000;
  }
  return stamp;
}

const line = (name: string, value: string): string => {
  validateHeaderValue(name, value);
  return `${name}: ${value}\r\n`;
};

/**
 * Lines of a head, one for each value.
 * @throws TypeError where a value would not stay on its line
 */
export const linesOf = (headers: Readonly<OutgoingHttpHeaders>): string =>
  Object.entries(headers)
    .flatMap(([name, value]) => (Array.isArray(value) ? value : [value]).map((one) => line(name, `${one}`)))
    .join("");

const firstLines = new Map(
  Object.entries(STATUS_CODES).map(([status, words]) => [Number(status), `HTTP/1.1 ${status} ${words}\r\n`]),
);

/** One byte in each character. */
export function asText(request: Asks, packed: Packed): string {
  const { status, headers, body } = leaving(request, packed);
  const lines = headers === packed.headers && packed.lines !== undefined ? packed.lines : linesOf(headers);
  return `${firstLines.get(status)}${nowLines()}${lines}\r\n${body === null ? "" : body.toString("latin1")}`;
}
