/** Who can be a party: a state, a region that concludes treaties itself, or the European Union. */
import type { Language, Localized } from "../languages.ts";
import { names } from "../vocabulary/vocabulary.ts";
import { stateNames } from "./state-names.ts";

const otherNames = {
  EU: names("European Union", "Union européenne", "Europese Unie", "Europäische Union"),
  "BE-BRU": names(
    "Brussels-Capital Region",
    "Région de Bruxelles-Capitale",
    "Brussels Hoofdstedelijk Gewest",
    "Region Brüssel-Hauptstadt",
  ),
  "BE-VLG": names("Flemish Region", "Région flamande", "Vlaams Gewest", "Flämische Region"),
  "BE-WAL": names("Walloon Region", "Région wallonne", "Waals Gewest", "Wallonische Region"),
} as const;

const partyNames: Readonly<Record<PartyCode, Localized>> = { ...stateNames, ...otherNames };

export type StateCode = keyof typeof stateNames;
export type PartyCode = StateCode | keyof typeof otherNames;

/** ISO 3166-1 alpha-2 codes. */
export const stateCodes = Object.keys(stateNames) as [StateCode, ...StateCode[]];

/** States, regions of ISO 3166-2 that are parties themselves, and EU. */
export const partyCodes = [...stateCodes, "EU", "BE-BRU", "BE-VLG", "BE-WAL"] as [PartyCode, ...PartyCode[]];

/** True when the text is the code of a possible party. */
export const isPartyCode = (code: string): code is PartyCode =>
  (partyCodes as readonly string[]).includes(code);

/** The name of a party in one language. */
export const partyName = (code: PartyCode, language: Language): string => partyNames[code][language];

/** The state to which a region belongs, or the code itself. */
export const stateOf = (code: PartyCode): string => code.slice(0, 2);
