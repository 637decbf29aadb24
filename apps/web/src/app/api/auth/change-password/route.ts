/** The form with which somebody changes their password. */
import { changePassword } from "@entente/auth/password/change";
import { sessionCookie } from "@entente/auth/session/cookie";
import { signedIn } from "@entente/auth/session/read";
import { visitOf } from "@entente/auth/visit";
import { z } from "zod";
import { formRoute, leadTo } from "@/lib/desk/form-route.ts";
import { deskReader } from "@/lib/desk/reader.ts";

export const dynamic = "force-dynamic";

const shape = { current: z.string().max(5000), password: z.string().max(5000) };

export const POST = formRoute(shape, async (sent, { headers }) => {
  const person = await signedIn(headers);
  if (!person) return leadTo("/desk/sign-in");
  const changed = await changePassword(person, sent, (await deskReader()).language, visitOf(headers));
  if (changed.outcome === "refused") return leadTo(`/desk/account?problem=${changed.problem}#password`);
  return leadTo("/desk/account?done=password", sessionCookie(headers, changed.reference));
});
