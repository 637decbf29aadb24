/** How sure the register is of a statement. */
import { term, vocabulary } from "./vocabulary.ts";

export const confidences = vocabulary({
  high: term(
    "confirmed by its source",
    "confirmé par sa source",
    "bevestigd door de bron",
    "durch die Quelle belegt",
  ),
  medium: term("not yet verified", "pas encore vérifié", "nog niet geverifieerd", "noch nicht geprüft"),
  low: term("doubtful", "incertain", "onzeker", "unsicher"),
});
