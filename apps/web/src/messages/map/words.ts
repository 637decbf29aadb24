/** The words of the map. */
import type { Language, Localized } from "@entente/domain/languages";
import { map as de } from "./de.ts";
import { map as en } from "./en.ts";
import { map as fr } from "./fr.ts";
import { map as nl } from "./nl.ts";
import type { MapWords } from "./shape.ts";

const words: Localized<MapWords> = { en, fr, nl, de };

export const mapWordsIn = (language: Language): MapWords => words[language];
