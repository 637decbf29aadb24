/** A small script that a page gains from and can do without. Where the page leaves, only such scripts stay. */
import { type IslandName, islandAddress } from "@/lib/islands.ts";

export const Island = ({ name }: { readonly name: IslandName }) => (
  <script type="module" src={islandAddress(name)} />
);
