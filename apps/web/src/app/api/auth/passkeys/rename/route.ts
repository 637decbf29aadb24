/** The form with which somebody gives one of their passkeys another name. */
import { passkeyName, renamePasskey } from "@entente/auth/passkey/own";
import { signedIn } from "@entente/auth/session/read";
import { z } from "zod";
import { formRoute, leadTo } from "@/lib/desk/form-route.ts";

export const dynamic = "force-dynamic";

const shape = { id: z.string().min(1).max(1400), name: passkeyName };

export const POST = formRoute(shape, async ({ id, name }, { headers }) => {
  const person = await signedIn(headers);
  if (!person) return leadTo("/desk/account");
  const { actor, sessionId } = person;
  await renamePasskey({ accountId: actor.accountId, sessionId }, { id, name });
  return leadTo("/desk/account?done=renamed");
});
