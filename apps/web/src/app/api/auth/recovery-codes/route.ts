/** The form with which somebody says that they have kept their recovery codes. From then on these count. */
import { acceptCodes } from "@entente/auth/factor/recovery-codes";
import { whoSetsUp } from "@entente/auth/session/who-sets-up";
import { z } from "zod";
import { formRoute, leadTo } from "@/lib/desk/form-route.ts";

export const dynamic = "force-dynamic";

export const POST = formRoute({ sealed: z.string().max(4000) }, async ({ sealed }, { headers }) => {
  const who = await whoSetsUp(headers);
  if (!who || who.arriving) return leadTo("/desk/account");
  const kept = await acceptCodes(who, sealed);
  return leadTo(kept ? "/desk/account?done=codes" : "/desk/account/recovery-codes?problem=old-form");
});
