/** The register as pages ask it: each question is put to the public router at most once per request. */
import { publicCaller, publicCallerAsOf } from "@entente/api/public-caller";
import type { Language } from "@entente/domain/languages";
import { TRPCError } from "@trpc/server";
import { cache } from "react";
import { askedInTime } from "./day.ts";

/** The register as of the day that the address names, and otherwise as it is now. */
export const register = () => publicCallerAsOf(askedInTime);

/** The register as it is now, whichever day is read. */
export const presentRegister = () => publicCaller();

/** Whether a question failed because it would take too long as of the day that is read. */
export const isTooSlow = (error: unknown): boolean => error instanceof TRPCError && error.code === "TIMEOUT";

const isUnpublished = (error: unknown) => error instanceof TRPCError && error.code === "NOT_FOUND";

/**
 * Whose register this is, in the reader's language. On a day before it was published, whose it is now, and also where
 * no time is left: the page that says so needs a name in its head.
 */
export const institute = cache((language: Language) =>
  register()
    .institute.get({ language })
    .catch((error: unknown) => {
      if (isUnpublished(error) || isTooSlow(error)) return presentRegister().institute.get({ language });
      throw error;
    }),
);
