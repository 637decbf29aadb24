/** The sentences of the desk, by language. */
import type { Language } from "@entente/domain/languages";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import { nl } from "./nl.ts";
import type { DeskMessages } from "./shape.ts";

const messages: Readonly<Record<Language, DeskMessages>> = { en, fr, nl, de };

/** The sentences of one language. */
export const deskMessagesIn = (language: Language): DeskMessages => messages[language];
