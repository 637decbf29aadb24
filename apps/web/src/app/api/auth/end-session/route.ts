/** A form of the desk ends one of a person's own sessions, or all others. */
import { endOwnSessions } from "@entente/auth/session/end";
import { signedIn } from "@entente/auth/session/read";
import { z } from "zod";
import { formRoute, leadTo } from "@/lib/desk/form-route.ts";

export const dynamic = "force-dynamic";

const shape = { session: z.union([z.literal("others"), z.uuid()]) };

export const POST = formRoute(shape, async ({ session }, { headers }) => {
  const person = await signedIn(headers);
  if (!person) return leadTo("/desk/sign-in");
  const ended = await endOwnSessions(person, session === "others" ? session : { id: session });
  return leadTo(`/desk/sessions?ended=${ended}`);
});
