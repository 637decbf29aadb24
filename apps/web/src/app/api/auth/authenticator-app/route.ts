/** The forms with which an authenticator app is begun, confirmed by its first code, and removed. */
import { confirmApp, removeApp } from "@entente/auth/factor/authenticator-app";
import { beginOneTimePassword } from "@entente/auth/factor/one-time-password";
import { sessionCookie } from "@entente/auth/session/cookie";
import { whoSetsUp } from "@entente/auth/session/who-sets-up";
import { visitOf } from "@entente/auth/visit";
import { z } from "zod";
import { formRoute, leadTo } from "@/lib/desk/form-route.ts";
import { deskReader } from "@/lib/desk/reader.ts";

export const dynamic = "force-dynamic";

const shape = { act: z.enum(["begin", "confirm", "remove"]), code: z.string().max(40).optional() };

export const POST = formRoute(shape, async ({ act, code = "" }, { headers }) => {
  const who = await whoSetsUp(headers);
  if (!who) return leadTo("/desk/account");
  const page = who.arriving ? "/desk/sign-in/set-up" : "/desk/account/authenticator";
  const { language } = await deskReader();
  if (act === "begin") {
    await beginOneTimePassword(who.accountId);
    return leadTo(page);
  }
  if (act === "remove") {
    if (!who.arriving) await removeApp(who, language);
    return leadTo("/desk/account?done=removed");
  }
  const confirmed = await confirmApp(who, code, language, visitOf(headers));
  if (confirmed.outcome === "right") {
    return leadTo("/desk/account/recovery-codes?done=added", sessionCookie(headers, confirmed.reference));
  }
  return leadTo(`${page}?problem=${confirmed.outcome === "wrong" ? "wrong-code" : "too-soon"}`);
});
