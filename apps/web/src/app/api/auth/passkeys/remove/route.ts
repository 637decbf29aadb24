/** The form with which somebody removes one of their passkeys. */
import { removePasskey } from "@entente/auth/passkey/own";
import { whoSetsUp } from "@entente/auth/session/who-sets-up";
import { z } from "zod";
import { formRoute, leadTo } from "@/lib/desk/form-route.ts";
import { deskReader } from "@/lib/desk/reader.ts";

export const dynamic = "force-dynamic";

export const POST = formRoute({ id: z.string().min(1).max(1400) }, async ({ id }, { headers }) => {
  const who = await whoSetsUp(headers);
  if (!who || who.arriving) return leadTo("/desk/account");
  await removePasskey(who, id, (await deskReader()).language);
  return leadTo("/desk/account?done=removed");
});
