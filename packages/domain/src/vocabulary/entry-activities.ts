/** Whether what an entry describes is alive today. */
import { term, vocabulary } from "./vocabulary.ts";

export const entryActivities = vocabulary({
  active: term("active", "en activité", "actief", "aktiv"),
  dormant: term("probably inactive", "probablement inactif", "vermoedelijk inactief", "vermutlich inaktiv"),
  ended: term("ended", "terminé", "beëindigd", "beendet"),
  unknown: term(
    "present activity not established",
    "activité actuelle non établie",
    "huidige activiteit niet vastgesteld",
    "heutige Tätigkeit nicht geklärt",
  ),
});
