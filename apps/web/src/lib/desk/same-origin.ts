/** Whether a request was made by a page of ours. Browsers say where a request comes from, and no page can change it. */
import { originOf } from "@entente/auth/origin";

export function isSameOrigin({ method, headers }: Pick<Request, "method" | "headers">): boolean {
  const site = headers.get("sec-fetch-site");
  if (site !== null) return site === "same-origin";
  const origin = headers.get("origin");
  if (origin !== null) return origin === originOf(headers);
  // Neither header: no browser that we know of. It may read, in the name of nobody but itself.
  return method === "GET" || method === "HEAD";
}
