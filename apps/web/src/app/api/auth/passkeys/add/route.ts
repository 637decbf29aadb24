/** Somebody adds a passkey to their account. */
import { ownWays } from "@entente/auth/own-ways";
import { addPasskey, passkeyName } from "@entente/auth/passkey/own";
import { sessionCookie } from "@entente/auth/session/cookie";
import { whoSetsUp } from "@entente/auth/session/who-sets-up";
import { visitOf } from "@entente/auth/visit";
import { z } from "zod";
import { answerJson, jsonRoute } from "@/lib/desk/json-route.ts";
import { madeShape } from "@/lib/desk/passkey-shapes.ts";
import { deskReader } from "@/lib/desk/reader.ts";

export const dynamic = "force-dynamic";

const shape = z.strictObject({ response: madeShape, name: passkeyName });

export const POST = jsonRoute(shape, async (sent, { headers }) => {
  const who = await whoSetsUp(headers);
  if (!who) return answerJson({}, 403);
  const reference = await addPasskey(who, sent, (await deskReader()).language, visitOf(headers));
  if (!reference) return answerJson({}, 422);
  const { recoveryCodes } = await ownWays(who.accountId);
  const to = recoveryCodes > 0 ? "/desk/account?done=passkey" : "/desk/account/recovery-codes?done=added";
  return answerJson({ to }, 200, sessionCookie(headers, reference));
});
