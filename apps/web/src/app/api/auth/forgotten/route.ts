/** The form of somebody who has forgotten their password. */
import { askForPassword } from "@entente/auth/password/forgotten";
import { visitOf } from "@entente/auth/visit";
import { z } from "zod";
import { formRoute, leadTo } from "@/lib/desk/form-route.ts";
import { deskReader } from "@/lib/desk/reader.ts";

export const dynamic = "force-dynamic";

export const POST = formRoute({ email: z.string().max(300) }, async ({ email }, { headers }) => {
  const outcome = await askForPassword(email, (await deskReader()).language, visitOf(headers));
  return leadTo(`/desk/sign-in/forgotten?${outcome === "asked" ? "asked=1" : "problem=too-soon"}`);
});
