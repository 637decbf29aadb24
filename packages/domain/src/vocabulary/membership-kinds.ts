/** How the institute, or one of its units, belongs to a network. */
import { euroVoc } from "./public-vocabularies.ts";
import { sameAs, term, vocabulary } from "./vocabulary.ts";

export const membershipKinds = vocabulary({
  founding: term("founding member", "membre fondateur", "stichtend lid", "Gründungsmitglied"),
  full: term("member", "membre", "lid", "Mitglied"),
  associate: term("associate member", "membre associé", "geassocieerd lid", "assoziiertes Mitglied"),
  "national-node": term("national node", "nœud national", "nationaal knooppunt", "nationaler Knoten"),
  observer: sameAs(euroVoc("5756"), term("observer", "observateur", "waarnemer", "Beobachter")),
  participant: term("participant", "participant", "deelnemer", "Teilnehmer"),
  "data-provider": term("data provider", "fournisseur de données", "gegevensleverancier", "Datenlieferant"),
});
