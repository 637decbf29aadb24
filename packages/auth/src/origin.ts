/** Where a request came in, and from whom. */
import { knownOrigin } from "./environment.ts";

type ReadHeaders = Pick<Headers, "get">;

/** Scheme and host: what the operator configured, or what the visitor asked for. */
export function originOf(headers: ReadHeaders): string {
  const known = knownOrigin();
  if (known) return new URL(known).origin;
  const scheme = headers.get("x-forwarded-proto") === "https" ? "https" : "http";
  const asked = `${scheme}://${headers.get("host") ?? "localhost"}`;
  return URL.canParse(asked) ? new URL(asked).origin : `${scheme}://localhost`;
}

/** Whether the visitor came over TLS, so that cookies may be kept to it. */
export const isSecure = (headers: ReadHeaders): boolean => originOf(headers).startsWith("https:");

/**
 * The address of the visitor. The last entry is the one that the nearest proxy saw; what stands before it was
 * sent by the visitor and may be made up.
 */
export const addressOf = (headers: ReadHeaders): string =>
  headers.get("x-forwarded-for")?.split(",").at(-1)?.trim() || "unknown";
