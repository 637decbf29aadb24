/** The small map as a file of its own: the drawing alone, whose words stand in the page around it. */
import type { MapView } from "@entente/api/map/view";
import type { Palette } from "@/lib/pictures/palette.ts";
import { drawnMap } from "./drawn-map.ts";
import { MapDrawing } from "./map-drawing.tsx";
import { smallSections } from "./sections.ts";

type Props = { readonly map: MapView; readonly title: string; readonly palette: Palette };

export function SmallPicture({ map, title, palette }: Props) {
  const drawn = drawnMap(map, null, smallSections);
  const { width, height } = drawn.section;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
    >
      <title>{title}</title>
      <MapDrawing drawn={drawn} palette={palette} pointed={null} size="small" />
    </svg>
  );
}
