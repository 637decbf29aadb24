/** The sentences of the public pages, by language. */
import type { Language } from "@entente/domain/languages";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import { nl } from "./nl.ts";
import type { Messages } from "./shape.ts";

const messages: Readonly<Record<Language, Messages>> = { en, fr, nl, de };

/** The sentences of one language. */
export const messagesIn = (language: Language): Messages => messages[language];
