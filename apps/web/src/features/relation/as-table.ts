/** What is around a record as a table for a spreadsheet: one line for each pair that hangs together. */
import type { Around, RelatedNode, Way } from "@entente/api/relation/view";
import type { Reader } from "@/lib/reader.ts";
import { pathOfNode, sortName, waysText, wholeName } from "./told.ts";

export const relationColumns = ["step", "from", "to", "kind", "ways", "path"] as const;

/** The first step, then the second. Two that stand next to each other are told once. */
export function relationRows({ from, near, language }: Around, reader: Reader): (string | number | null)[][] {
  const row = (step: number, one: RelatedNode, other: RelatedNode, ways: readonly Way[]) => {
    const path = pathOfNode(other);
    const kind = sortName(other, reader);
    return [
      step,
      wholeName(one),
      wholeName(other),
      kind,
      waysText(ways, reader),
      path && `/${language}${path}`,
    ];
  };
  const told = new Set<string>();
  const second = near.flatMap((one) =>
    one.near.flatMap(({ node, ways }) => {
      const pair = [one.node.id, node.id].toSorted().join(" ");
      if (told.has(pair)) return [];
      told.add(pair);
      return [row(2, one.node, node, ways)];
    }),
  );
  return [...near.map(({ node, ways }) => row(1, from, node, ways)), ...second];
}
