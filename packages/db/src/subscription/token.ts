/**
 * What a mail to a subscriber holds to act with: the id of the subscription, signed for one act. Nothing of it is stored,
 * so no copy of the database opens anything, and the address that ends a subscription can stand in every mail.
 */
import { createHmac, timingSafeEqual } from "node:crypto";
import { requiredVariable } from "@entente/environment/environment";

export type SubscriptionAct = "confirm" | "stop";

const shape = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.([\w-]{43})$/;

const signed = (act: SubscriptionAct, id: string): string =>
  createHmac("sha256", requiredVariable("AUTH_SECRET"))
    .update(`subscription ${act} ${id}`)
    .digest("base64url");

export const subscriptionToken = (act: SubscriptionAct, id: string): string => `${id}.${signed(act, id)}`;

/** The subscription that a token was made for, or null where it was made for none, or for another act. */
export function subscriptionOf(act: SubscriptionAct, token: string): string | null {
  const [, id = "", given = ""] = shape.exec(token) ?? [];
  if (id === "") return null;
  const right = Buffer.from(signed(act, id));
  return timingSafeEqual(right, Buffer.from(given)) ? id : null;
}
