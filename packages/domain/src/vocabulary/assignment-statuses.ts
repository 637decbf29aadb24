/** Whether somebody has said that an assignment is true, or whether it is only what the replaced page stated. */
import { term, vocabulary } from "./vocabulary.ts";

export const assignmentStatuses = vocabulary({
  confirmed: term("confirmed", "confirmé", "bevestigd", "bestätigt"),
  "as-stated-by-source": term(
    "as stated by the source page, not confirmed",
    "tel qu’indiqué par la page source, non confirmé",
    "zoals vermeld op de bronpagina, niet bevestigd",
    "laut Quellseite, nicht bestätigt",
  ),
});
