/** The form of the second step: a code of the authenticator app, or a recovery code. */
import { proveCode } from "@entente/auth/factor/second-step";
import { originOf } from "@entente/auth/origin";
import { returnPath } from "@entente/auth/return-path";
import { sessionCookie } from "@entente/auth/session/cookie";
import { arriving } from "@entente/auth/session/read";
import { visitOf } from "@entente/auth/visit";
import { z } from "zod";
import { formRoute, leadTo } from "@/lib/desk/form-route.ts";
import { deskReader } from "@/lib/desk/reader.ts";

export const dynamic = "force-dynamic";

const shape = { code: z.string().max(40), callbackUrl: z.string().max(2000) };

export const POST = formRoute(shape, async ({ code, callbackUrl }, { headers }) => {
  const to = returnPath(callbackUrl, originOf(headers));
  const person = await arriving(headers);
  if (!person) return leadTo("/desk/sign-in");
  const proved = await proveCode(person, code, (await deskReader()).language, visitOf(headers));
  if (proved.outcome === "right") return leadTo(to, sessionCookie(headers, proved.reference));
  const problem = proved.outcome === "wrong" ? "wrong-code" : "too-soon";
  return leadTo(`/desk/sign-in/second-step?${new URLSearchParams({ problem, callbackUrl: to })}`);
});
