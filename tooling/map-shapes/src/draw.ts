/** Draws the shapes of the map into the web app. Run it after a change in this package. */
import { writeFileSync } from "node:fs";
import { shapeFiles } from "./files.ts";

for (const { place, text } of shapeFiles()) {
  writeFileSync(place, text);
  console.log(`${place.pathname}: ${Math.round(text.length / 1024)} KB`);
}
