/** Somebody signs in with a passkey. */
import { originOf } from "@entente/auth/origin";
import { signInWithPasskey } from "@entente/auth/passkey/sign-in";
import { returnPath } from "@entente/auth/return-path";
import { sessionCookie } from "@entente/auth/session/cookie";
import { visitOf } from "@entente/auth/visit";
import { z } from "zod";
import { answerJson, jsonRoute } from "@/lib/desk/json-route.ts";
import { signedShape } from "@/lib/desk/passkey-shapes.ts";

export const dynamic = "force-dynamic";

const shape = z.strictObject({ response: signedShape, returnTo: z.string().max(2000).nullable() });

export const POST = jsonRoute(shape, async ({ response, returnTo }, { headers }) => {
  const signed = await signInWithPasskey(response, visitOf(headers));
  if (signed.outcome !== "right") return answerJson({}, signed.outcome === "wrong" ? 403 : 429);
  const to = returnPath(returnTo, originOf(headers));
  return answerJson({ to }, 200, sessionCookie(headers, signed.reference));
});
