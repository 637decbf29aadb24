/** What to write into each field of this noun. */
import {
  confidenceHelp,
  type HelpsOf,
  help,
  remarkHelp,
  sourceHelp,
  staffNoteHelp,
} from "../fields/helps.ts";
import type { participationFields } from "./fields.ts";

export const participationHelps = {
  party: help(
    "A state, a region that acts for itself, or the European Union. Former names are found too.",
    "Un État, une région qui agit elle-même, ou l’Union européenne. Les anciens noms sont trouvés aussi.",
    "Een staat, een gewest dat zelf handelt, of de Europese Unie. Vroegere namen worden ook gevonden.",
    "Ein Staat, eine selbst handelnde Region oder die Europäische Union. Frühere Namen werden auch gefunden.",
  ),
  act: help(
    "One row for each act. Whether somebody is a party follows from the acts.",
    "Une ligne par acte. La qualité de partie découle des actes.",
    "Eén rij per handeling. Of iemand partij is, volgt uit de handelingen.",
    "Eine Zeile je Handlung. Wer Vertragspartei ist, folgt aus den Handlungen.",
  ),
  on: null,
  source: sourceHelp,
  sourceUrl: null,
  confidence: confidenceHelp,
  staffNote: staffNoteHelp,
  note: remarkHelp,
} as const satisfies HelpsOf<typeof participationFields>;
