/** Regions that are parties themselves: no map of countries has their shapes, so a mark stands at their seat. */
import type { Position } from "geojson";

/** Longitude and latitude of the seat, by ISO 3166-2. Flanders has its seat in Brussels too: its mark is set apart. */
export const regions: Readonly<Record<string, Position>> = {
  "BE-BRU": [4.35, 50.85],
  "BE-VLG": [3.9, 51.1],
  "BE-WAL": [4.87, 50.46],
};
