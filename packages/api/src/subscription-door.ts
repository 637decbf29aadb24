/**
 * The door for subscribers: nobody is signed in. What comes in is a form or a token from a mail, and what can be done is
 * these three acts and nothing else.
 */
import { publicClient, staffClient } from "@entente/db/clients";
import { confirmSubscription, endSubscription } from "@entente/db/subscription/act";
import { subscriptionOf, subscriptionToken } from "@entente/db/subscription/token";
import { realClock } from "@entente/domain/clock";
import { languageSchema } from "@entente/domain/fields/values";
import { z } from "zod";
import { askAddress, type Stores } from "./subscription/commands.ts";

const form = z.strictObject({
  email: z.string().trim().toLowerCase().max(254).pipe(z.email()),
  language: languageSchema,
  to: z.string().max(300).nullable(),
  search: z.string().max(2000),
});

const ownStores = (): Stores => ({ staff: staffClient(), public: publicClient(), clock: realClock });

/**
 * Somebody asks for mail. "asked" says nothing of the address: it is the same for one that is known already.
 * @param network the address of the visitor
 */
export async function subscribe(
  input: unknown,
  network: string,
  stores: Stores = ownStores(),
): Promise<"asked" | "malformed" | "too-often" | "unknown"> {
  const parsed = form.safeParse(input);
  return parsed.success ? askAddress(stores, parsed.data, network) : "malformed";
}

/** Confirms by the token of a mail, and answers the one that ends it; null where it opens nothing, any more or ever. */
export async function confirm(
  token: string,
  { staff }: Pick<Stores, "staff"> = ownStores(),
): Promise<string | null> {
  const id = subscriptionOf("confirm", token);
  const isThere = id !== null && (await confirmSubscription(staff, id));
  return isThere ? subscriptionToken("stop", id) : null;
}

/** Ends by the token of a mail. Of what is ended already it says the same. */
export async function stop(
  token: string,
  { staff }: Pick<Stores, "staff"> = ownStores(),
): Promise<"stopped" | "gone"> {
  const id = subscriptionOf("stop", token);
  if (id === null) return "gone";
  await endSubscription(staff, id);
  return "stopped";
}
