/** Holds back what the framework writes, so that a page can be judged whole before it leaves. */
import type { OutgoingHttpHeader, OutgoingHttpHeaders, ServerResponse } from "node:http";

export type Captured = { readonly status: number; readonly body: Buffer };

type HeaderList = OutgoingHttpHeaders | OutgoingHttpHeader[];

function takeHeaders(response: ServerResponse, headers: HeaderList | undefined): void {
  if (!headers) return;
  const pairs = Array.isArray(headers)
    ? Array.from(
        { length: headers.length / 2 },
        (_, i) => [String(headers[2 * i]), headers[2 * i + 1]] as const,
      )
    : Object.entries(headers);
  for (const [name, value] of pairs) {
    if (value !== undefined) response.setHeader(name, value as number | string | readonly string[]);
  }
}

/**
 * Replaces the writing methods of a response. When the framework ends it, `finish` gets the whole body and writes
 * the real answer with `release()`d methods. Headers set by the framework stay on the response.
 */
export function capture(response: ServerResponse, finish: (captured: Captured) => Promise<void>): void {
  const { write, end, writeHead, flushHeaders } = response;
  const chunks: Buffer[] = [];
  const keep = (chunk: unknown, encoding: unknown) => {
    if (chunk === undefined || chunk === null || typeof chunk === "function") return;
    chunks.push(
      typeof chunk === "string"
        ? Buffer.from(chunk, typeof encoding === "string" ? (encoding as BufferEncoding) : "utf8")
        : Buffer.from(chunk as Uint8Array),
    );
  };
  const callbackIn = (args: unknown[]) => args.find((a): a is () => void => typeof a === "function");
  response.writeHead = ((status: number, ...rest: unknown[]) => {
    response.statusCode = status;
    takeHeaders(response, rest.find((part) => typeof part === "object") as HeaderList | undefined);
    return response;
  }) as typeof writeHead;
  response.flushHeaders = () => {};
  response.write = ((chunk: unknown, ...rest: unknown[]) => {
    keep(chunk, rest[0]);
    callbackIn(rest)?.();
    return true;
  }) as typeof write;
  response.end = ((...args: unknown[]) => {
    keep(args[0], args[1]);
    Object.assign(response, { write, end, writeHead, flushHeaders });
    const done = callbackIn(args);
    finish({ status: response.statusCode, body: Buffer.concat(chunks) })
      .catch(() => {
        if (!response.headersSent) response.statusCode = 500;
        response.end();
      })
      .finally(() => done?.());
    return response;
  }) as typeof end;
}
