/** What the browser hands to an authenticator: to sign in, or to make a passkey for somebody who may add one. */
import { askToAdd } from "@entente/auth/passkey/own";
import { askToSignIn } from "@entente/auth/passkey/sign-in";
import { whoSetsUp } from "@entente/auth/session/who-sets-up";
import { visitOf } from "@entente/auth/visit";
import { z } from "zod";
import { answerJson, jsonRoute } from "@/lib/desk/json-route.ts";
import { deskReader } from "@/lib/desk/reader.ts";

export const dynamic = "force-dynamic";

const shape = z.strictObject({ purpose: z.enum(["sign-in", "add"]) });

export const POST = jsonRoute(shape, async ({ purpose }, { headers }) => {
  const visit = visitOf(headers);
  if (purpose === "sign-in") return answerJson(await askToSignIn(visit));
  const who = await whoSetsUp(headers);
  if (!who) return answerJson({}, 403);
  const { institute, language } = await deskReader();
  return answerJson(await askToAdd(who, institute.name[language], visit));
});
