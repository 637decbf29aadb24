/** The form in which somebody who followed a link from a mail chooses a password. The link waits in a cookie. */
import { cookieLine, readCookie } from "@entente/auth/cookies";
import { choosePassword } from "@entente/auth/password/by-link";
import { sessionCookie } from "@entente/auth/session/cookie";
import { visitOf } from "@entente/auth/visit";
import { z } from "zod";
import { formRoute, leadTo } from "@/lib/desk/form-route.ts";

export const dynamic = "force-dynamic";

const pages = { invitation: "/desk/sign-in/welcome", reset: "/desk/sign-in/new-password" } as const;
const shape = { purpose: z.enum(["invitation", "reset"]), password: z.string().max(5000) };

export const POST = formRoute(shape, async ({ purpose, password }, { headers }) => {
  const token = readCookie(headers, "link") ?? "";
  const chosen = await choosePassword({ purpose, token, password }, visitOf(headers));
  if (chosen.outcome === "refused") return leadTo(`${pages[purpose]}?problem=${chosen.problem}`);
  if (chosen.outcome === "no-link") return leadTo(pages[purpose]);
  return leadTo("/desk", cookieLine(headers, "link", "", 0), sessionCookie(headers, chosen.reference));
});
