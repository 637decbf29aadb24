/** What a status is called. States are parties to a treaty, and members of a body or a network. */
import type { Language, Localized } from "../languages.ts";
import type { EntryKind } from "../vocabulary/entry-kinds.ts";
import { names } from "../vocabulary/vocabulary.ts";
import type { PartyStatus } from "./status.ts";

type Labels = Readonly<Record<PartyStatus, Localized>>;

const ofTreaty: Labels = {
  party: names("party", "partie", "partij", "Vertragspartei"),
  consented: names(
    "consented, not yet in force",
    "consentement donné, pas encore en vigueur",
    "instemming gegeven, nog niet in werking",
    "zugestimmt, noch nicht in Kraft",
  ),
  provisional: names(
    "applies it provisionally",
    "application provisoire",
    "past het voorlopig toe",
    "wendet vorläufig an",
  ),
  signatory: names("signatory only", "signataire seulement", "alleen ondertekenaar", "nur Unterzeichner"),
  withdrawn: names("withdrawn", "s’est retirée", "teruggetrokken", "ausgetreten"),
  "non-party": names("not a party", "non-partie", "geen partij", "keine Vertragspartei"),
};

const ofMember: Labels = {
  ...ofTreaty,
  party: names("member", "membre", "lid", "Mitglied"),
  withdrawn: names("former member", "ancien membre", "voormalig lid", "früheres Mitglied"),
  "non-party": names("not a member", "non-membre", "geen lid", "kein Mitglied"),
};

/** The name of a status under an entry of that kind. */
export const statusLabel = (status: PartyStatus, kind: EntryKind, language: Language): string =>
  (kind === "treaty" ? ofTreaty : ofMember)[status][language];
