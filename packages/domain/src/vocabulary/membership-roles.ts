/** What the institute does in a network beyond belonging to it. */
import { term, vocabulary } from "./vocabulary.ts";

export const membershipRoles = vocabulary({
  "secretariat-host": term(
    "hosts the secretariat",
    "accueille le secrétariat",
    "huisvest het secretariaat",
    "beherbergt das Sekretariat",
  ),
  board: term("sits on the board", "siège au conseil", "zetelt in de raad van bestuur", "sitzt im Vorstand"),
  "steering-seat": term(
    "sits on the steering group",
    "siège au groupe de pilotage",
    "zetelt in de stuurgroep",
    "sitzt in der Lenkungsgruppe",
  ),
  coordinator: term("coordinates", "assure la coordination", "coördineert", "koordiniert"),
  "active-member": term(
    "takes an active part",
    "participe activement",
    "neemt actief deel",
    "wirkt aktiv mit",
  ),
  "node-host": term(
    "hosts the national node",
    "accueille le nœud national",
    "huisvest het nationale knooppunt",
    "beherbergt den nationalen Knoten",
  ),
});
