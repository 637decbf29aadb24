/**
 * Lays out what is drawn in three columns: the one, those next to it, those one step further. Within a column dagre
 * finds the order in which the fewest lines cross. It knows no chance, so the same register draws the same picture.
 */
import { Graph, layout } from "@dagrejs/dagre";
import type { Drawn, Edge } from "./choose.ts";

const sizes = {
  from: { width: 210, height: 48 },
  near: { width: 300, height: 44 },
  far: { width: 290, height: 28 },
} as const;
const betweenColumns = 110;
const betweenBoxes = 10;
const highest = 140;

export type Box = {
  readonly id: string;
  readonly step: keyof typeof sizes;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

export type PlacedEdge = Edge & { readonly path: string };

export type PlacedGraph = {
  readonly boxes: readonly Box[];
  readonly edges: readonly PlacedEdge[];
  readonly across: readonly PlacedEdge[];
  readonly width: number;
  readonly height: number;
};

const columns = {
  from: 0,
  near: sizes.from.width + betweenColumns,
  far: sizes.from.width + sizes.near.width + 2 * betweenColumns,
} as const;

/** The order of each column from top to bottom, as dagre puts it. */
function inOrder({ from, near, far, edges }: Drawn): (ids: readonly string[]) => string[] {
  const graph = new Graph();
  graph.setGraph({ rankdir: "LR", nodesep: betweenBoxes, ranksep: betweenColumns });
  graph.setDefaultEdgeLabel(() => ({}));
  graph.setNode(from.id, { ...sizes.from });
  for (const { node } of near) graph.setNode(node.id, { ...sizes.near });
  for (const { id } of far) graph.setNode(id, { ...sizes.far });
  for (const edge of edges) graph.setEdge(edge.from, edge.to);
  layout(graph);
  const heightOf = (id: string) => (graph.node(id) as { y: number }).y;
  return (ids) => ids.toSorted((a, b) => heightOf(a) - heightOf(b));
}

const round = (value: number) => Math.round(value * 10) / 10;

/** From the right side of one box to the left side of another. */
function onward(a: Box, b: Box): string {
  const [x1, y1] = [a.x + a.width, round(a.y + a.height / 2)];
  const [x2, y2] = [b.x, round(b.y + b.height / 2)];
  const middle = round((x1 + x2) / 2);
  return `M${x1},${y1}C${middle},${y1} ${middle},${y2} ${x2},${y2}`;
}

/** In a bow at the right side of a column. */
function bow(a: Box, b: Box): string {
  const [y1, y2] = [round(a.y + a.height / 2), round(b.y + b.height / 2)];
  const x = a.x + a.width;
  const out = round(x + 22 + Math.min(50, Math.abs(y1 - y2) / 8));
  return `M${x},${y1}C${out},${y1} ${out},${y2} ${x},${y2}`;
}

export function layOut(drawn: Drawn): PlacedGraph {
  const order = inOrder(drawn);
  // Close together from top to bottom: dagre would leave gaps that make a tall picture taller.
  const column = (step: Box["step"], ids: readonly string[]): Box[] => {
    const each = sizes[step].height + betweenBoxes;
    const top = (-(ids.length * each) + betweenBoxes) / 2;
    return order(ids).map((id, place) => ({
      id,
      step,
      x: columns[step],
      y: top + place * each,
      ...sizes[step],
    }));
  };
  const boxes = [
    ...column("from", [drawn.from.id]),
    ...column(
      "near",
      drawn.near.map(({ node }) => node.id),
    ),
    ...column(
      "far",
      drawn.far.map(({ id }) => id),
    ),
  ];
  const top = Math.min(...boxes.map(({ y }) => y)) - 2;
  // Where the reader begins stands high enough to be seen at once.
  const placed = ({ step, y }: Box) => (step === "from" ? Math.min(y - top, highest) : y - top);
  const moved = boxes.map((box) => ({ ...box, y: round(placed(box)) }));
  const byId = new Map(moved.map((box) => [box.id, box]));
  const between = (edges: readonly Edge[], draw: (a: Box, b: Box) => string) =>
    edges.flatMap((edge) => {
      const [a, b] = [byId.get(edge.from), byId.get(edge.to)];
      return a && b ? [{ ...edge, path: draw(a, b) }] : [];
    });
  const last = drawn.far.length > 0 ? "far" : drawn.near.length > 0 ? "near" : "from";
  return {
    boxes: moved,
    edges: between(drawn.edges, onward),
    across: between(drawn.across, bow),
    width: columns[last] + sizes[last].width + (drawn.across.length > 0 && last === "near" ? 80 : 4),
    height: Math.max(...moved.map(({ y, height }) => y + height)) + 4,
  };
}
