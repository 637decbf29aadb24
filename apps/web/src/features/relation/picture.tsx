/** The picture of what is around a record, for the page and for the file. */
import type { Around, RelatedNode, Way } from "@entente/api/relation/view";
import type { ReactNode } from "react";
import { inLanguage } from "@/lib/addresses.ts";
import type { Palette } from "@/lib/pictures/palette.ts";
import type { Reader } from "@/lib/reader.ts";
import { relationsWordsIn } from "@/messages/relations.ts";
import { chooseDrawn, type Drawn } from "./choose.ts";
import { legendHeight, RelationsDrawing } from "./drawing.tsx";
import { layOut } from "./lay-out.ts";
import { addressAround, pathOfNode, sortName, waysText, wholeName } from "./told.ts";

export type RelationsPicture = {
  readonly drawn: Drawn;
  readonly width: number;
  readonly height: number;
  readonly description: string;
  /** @param origin before the links of a file, which has no address of its own */
  readonly draw: (palette: Palette, origin: string) => ReactNode;
};

/** As wide as the legend needs, however little is drawn. */
const leastWidth = 720;

export function relationsPicture(around: Around, reader: Reader): RelationsPicture {
  const words = relationsWordsIn(reader.language);
  const drawn = chooseDrawn(around);
  const placed = layOut(drawn);
  const waysOf = (ways: readonly Way[]) => waysText(ways, reader);
  const lineOf = (node: RelatedNode, ways: readonly Way[]) =>
    [wholeName(node), sortName(node, reader).toLowerCase(), waysOf(ways)]
      .filter((part) => part !== "")
      .join(", ");
  const hrefOf = (node: RelatedNode) => {
    const path = pathOfNode(node);
    // Whoever is at a record goes to its page; everything else leads on from there.
    return node.id === around.from.id && path
      ? inLanguage(reader.language, path)
      : addressAround(node, reader);
  };
  return {
    drawn,
    width: Math.max(leastWidth, placed.width),
    height: placed.height + legendHeight,
    description: words.description(wholeName(around.from), drawn.near.length, drawn.far.length),
    draw: (palette, origin) => (
      <RelationsDrawing
        drawn={drawn}
        placed={placed}
        palette={palette}
        words={words}
        hrefOf={(node) => {
          const href = hrefOf(node);
          return href && origin + href;
        }}
        lineOf={lineOf}
        waysOf={waysOf}
      />
    ),
  };
}
