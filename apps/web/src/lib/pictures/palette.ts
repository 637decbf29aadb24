/**
 * The colours of a picture. In a page they are the page's own, by name, so that a dark screen, print and forced
 * colours are served by the style sheet. A file carries the light ones: it will stand on somebody's white paper.
 */
export type Palette = {
  readonly paper: string;
  readonly sheet: string;
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  readonly accent: string;
};

export const pagePalette: Palette = {
  paper: "var(--paper)",
  sheet: "var(--sheet)",
  ink: "var(--ink)",
  muted: "var(--muted)",
  line: "var(--line)",
  accent: "var(--accent)",
};

/** @param accent the institute's accent on light paper, from its settings */
export const filePalette = (accent: string): Palette => ({
  paper: "#ffffff",
  sheet: "#f2eee4",
  ink: "#1d1b17",
  muted: "#5c574c",
  line: "#d8d1c1",
  accent,
});

/** @param accent the institute's accent on dark paper: for a picture that a dark page shows */
export const darkPalette = (accent: string): Palette => ({
  paper: "#161512",
  sheet: "#1f1d19",
  ink: "#ece7dc",
  muted: "#aca595",
  line: "#3a362e",
  accent,
});
