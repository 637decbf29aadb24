/** The register as pages ask it: each question is put to the public router at most once per request. */
import { publicCaller } from "@entente/api/public-caller";
import type { Language } from "@entente/domain/languages";
import { cache } from "react";

export const register = () => publicCaller();

/** Whose register this is, in the reader's language. */
export const institute = cache((language: Language) => register().institute.get({ language }));
