/**
 * What a state or organisation can do towards a treaty or body, and what each act does to its standing. The terms
 * follow the practice of the United Nations as depositary.
 */
import type { Localized } from "../languages.ts";
import { euroVoc } from "./public-vocabularies.ts";
import { names, sameAs, vocabulary } from "./vocabulary.ts";

/** "signs" and "consents" lead to being bound, "binds" makes it so, "ends" undoes it, "none" leaves it as it is. */
export type Effect = "signs" | "consents" | "binds" | "provisional" | "ends" | "none";

const act = (effect: Effect, label: Localized) => ({ effect, label });

export const participationActs = vocabulary({
  signature: sameAs(
    euroVoc("3466"),
    act("signs", names("signature", "signature", "ondertekening", "Unterzeichnung")),
  ),
  ratification: sameAs(
    euroVoc("2901"),
    act("consents", names("ratification", "ratification", "bekrachtiging", "Ratifikation")),
  ),
  acceptance: act("consents", names("acceptance", "acceptation", "aanvaarding", "Annahme")),
  approval: act("consents", names("approval", "approbation", "goedkeuring", "Genehmigung")),
  accession: sameAs(
    euroVoc("5420"),
    act("consents", names("accession", "adhésion", "toetreding", "Beitritt")),
  ),
  succession: act("consents", names("succession", "succession", "erfopvolging", "Rechtsnachfolge")),
  "provisional-application": act(
    "provisional",
    names(
      "provisional application",
      "application provisoire",
      "voorlopige toepassing",
      "vorläufige Anwendung",
    ),
  ),
  "entry-into-force": act(
    "binds",
    names("entry into force", "entrée en vigueur", "inwerkingtreding", "Inkrafttreten"),
  ),
  "listed-as-party": act(
    "binds",
    names(
      "listed as a party",
      "mentionné comme partie",
      "vermeld als partij",
      "als Vertragspartei aufgeführt",
    ),
  ),
  "founding-membership": act(
    "binds",
    names("founding member", "membre fondateur", "stichtend lid", "Gründungsmitglied"),
  ),
  membership: act("binds", names("membership", "adhésion comme membre", "lidmaatschap", "Mitgliedschaft")),
  reservation: act("none", names("reservation", "réserve", "voorbehoud", "Vorbehalt")),
  "withdrawal-of-reservation": act(
    "none",
    names(
      "withdrawal of a reservation",
      "retrait d’une réserve",
      "intrekking van een voorbehoud",
      "Rücknahme eines Vorbehalts",
    ),
  ),
  declaration: act("none", names("declaration", "déclaration", "verklaring", "Erklärung")),
  objection: act("none", names("objection", "objection", "bezwaar", "Einspruch")),
  "domestic-approval": act(
    "none",
    names("act of assent", "loi d’assentiment", "instemmingswet", "Zustimmungsgesetz"),
  ),
  "announcement-of-withdrawal": act(
    "none",
    names("withdrawal announced", "retrait annoncé", "terugtrekking aangekondigd", "Austritt angekündigt"),
  ),
  denunciation: sameAs(
    euroVoc("5574"),
    act("ends", names("denunciation", "dénonciation", "opzegging", "Kündigung")),
  ),
  withdrawal: act("ends", names("withdrawal", "retrait", "terugtrekking", "Austritt")),
});

export type ParticipationAct = (typeof participationActs.keys)[number];
