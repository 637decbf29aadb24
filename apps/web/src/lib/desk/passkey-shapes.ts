/** What a browser answers for a passkey, as far as the desk demands it; the rest is proved where it is read. */
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from "@simplewebauthn/browser";
import { z } from "zod";

const id = z.string().min(1).max(1400);
const response = z.record(z.string(), z.unknown());
const credential = z.looseObject({ id, rawId: id, type: z.literal("public-key"), response });

export const signedShape = credential.transform((sent) => sent as unknown as AuthenticationResponseJSON);
export const madeShape = credential.transform((sent) => sent as unknown as RegistrationResponseJSON);
