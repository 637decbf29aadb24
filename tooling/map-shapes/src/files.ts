/** Where the drawn shapes lie, and what stands in the files. */
import { shapesOf } from "./shapes.ts";
import { views } from "./views.ts";

const folder = new URL("../../../apps/web/src/features/map/shapes/", import.meta.url);

/** Each file with its text. */
export const shapeFiles = (): { readonly place: URL; readonly text: string }[] =>
  Object.entries(views).map(([name, view]) => ({
    place: new URL(`${name}.json`, folder),
    text: `${JSON.stringify(shapesOf(view()), null, 2)}\n`,
  }));
