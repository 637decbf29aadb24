/**
 * A picture as PNG, drawn beside the main thread. The machine's own fonts are not read, so that every server draws the
 * same. These are the project's typefaces whole: the ones for browsers are cut into sets of letters and packed.
 */
import { join } from "node:path";
import { renderAsync } from "@resvg/resvg-js";

// The server runs in the folder of the app. The bundler must not take the fonts for modules.
const fontFolder = join(/* turbopackIgnore: true */ process.cwd(), "node_modules/@expo-google-fonts");

const fontFiles = [
  "figtree/400Regular/Figtree_400Regular.ttf",
  "figtree/600SemiBold/Figtree_600SemiBold.ttf",
  "fraunces/500Medium/Fraunces_500Medium.ttf",
].map((file) => join(fontFolder, file));

/** Twice as fine as the picture is wide, for screens and print. */
const fineness = 2;

/**
 * Draws the text of an SVG file.
 * @throws Error where it is no SVG
 */
export async function picturePng(svg: string): Promise<Buffer> {
  const drawn = await renderAsync(svg, {
    font: { loadSystemFonts: false, fontFiles, defaultFontFamily: "Figtree" },
    fitTo: { mode: "zoom", value: fineness },
  });
  return drawn.asPng();
}
