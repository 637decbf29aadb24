/** What sign-in takes from the environment. A missing variable is named in plain words by the door it goes through. */
import { requiredVariable, variable } from "@entente/environment/environment";

/** What forms' tokens and the keys of attempts are made with. */
export const authSecret = (): string => requiredVariable("AUTH_SECRET");

/** Scheme and host under which the world knows the register, or null where the operator has not said. */
export const knownOrigin = (): string | null => variable("ORIGIN") ?? null;
