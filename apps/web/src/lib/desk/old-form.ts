/** The answer to a form without the token of this browser: refused, and where it stood on a page of ours, in words. */
import { originOf } from "@entente/auth/origin";
import { returnPath } from "@entente/auth/return-path";
import { isSameOrigin } from "./same-origin.ts";

const noStore = { "cache-control": "no-store" };

export function refuseOldForm(request: Pick<Request, "method" | "headers">): Response {
  // Other sites learn nothing, and lead nobody anywhere.
  if (!isSameOrigin(request)) return new Response(null, { status: 403, headers: noStore });
  const callbackUrl = returnPath(request.headers.get("referer"), originOf(request.headers));
  const location = `/desk/sign-in/old-form?${new URLSearchParams({ callbackUrl })}`;
  return new Response(null, { status: 303, headers: { ...noStore, location } });
}
