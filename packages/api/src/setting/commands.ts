/** Changing how the desk is run. */
import { type Configuration, configure } from "@entente/db/account/configure";
import { authorize, wholeRegister } from "@entente/domain/access/authorize";
import type { ActingContext } from "../trpc.ts";

/** @throws Refusal "not-allowed", "version-conflict", "locks-out" or "not-confirmed" */
export const saveSetting = ({ db, actor }: ActingContext, input: Configuration): Promise<void> =>
  configure(db, authorize(actor, "register.configure", wholeRegister), input);
