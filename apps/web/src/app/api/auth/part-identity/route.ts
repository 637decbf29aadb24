/** The form with which somebody parts their account from the provider of single sign-on. */
import { whoSetsUp } from "@entente/auth/session/who-sets-up";
import { removeIdentity } from "@entente/auth/single-sign-on/own";
import { z } from "zod";
import { formRoute, leadTo } from "@/lib/desk/form-route.ts";
import { deskReader } from "@/lib/desk/reader.ts";

export const dynamic = "force-dynamic";

const shape = { issuer: z.string().max(2000), subject: z.string().max(255) };

export const POST = formRoute(shape, async (identity, { headers }) => {
  const who = await whoSetsUp(headers);
  if (!who || who.arriving) return leadTo("/desk/account");
  const removed = await removeIdentity(who, identity, (await deskReader()).language);
  return leadTo(removed ? "/desk/account?done=identity" : "/desk/account");
});
