/** The picture of what hangs together: boxes with names, lines between them, and what both mean. */
import type { RelatedNode, Way } from "@entente/api/relation/view";
import type { Palette } from "@/lib/pictures/palette.ts";
import { cutToWidth, textWidth } from "@/lib/pictures/text-width.ts";
import type { RelationsWords } from "@/messages/relations.ts";
import type { Drawn } from "./choose.ts";
import type { Box, PlacedEdge, PlacedGraph } from "./lay-out.ts";

const padding = 12;
const nameSize = { from: 15, near: 14, far: 13 } as const;
const smallSize = 12;
export const legendHeight = 56;

type Line = keyof RelationsWords["lines"];

const dashes: Readonly<Record<Line, string | undefined>> = {
  relation: undefined,
  does: "7 4",
  post: "1.5 4",
  belongs: "10 3 2 3",
};

/** Two may hang together in several ways; the line shows the closest. */
function lineOf(ways: readonly Way[]): Line {
  const hows = new Set(ways.map(({ how }) => how));
  if (hows.has("relation")) return "relation";
  if (hows.has("membership") || hows.has("task")) return "does";
  return hows.has("post") ? "post" : "belongs";
}

type EdgesProps = {
  readonly edges: readonly PlacedEdge[];
  readonly palette: Palette;
  readonly bowed: boolean;
};

function Edges({ edges, palette, bowed }: EdgesProps) {
  return edges.map(({ from, to, ways, path }) => (
    <path
      key={`${from} ${to}`}
      d={path}
      fill="none"
      stroke={bowed ? palette.accent : palette.muted}
      strokeWidth="1.25"
      strokeDasharray={dashes[lineOf(ways)]}
      strokeOpacity="0.75"
    />
  ));
}

const corners = (sort: RelatedNode["sort"], height: number) =>
  sort === "person" ? height / 2 : sort === "unit" ? 9 : 0;

type BoxProps = {
  readonly box: Box;
  readonly node: RelatedNode;
  readonly below: string | null;
  readonly palette: Palette;
};

function BoxShape({ box, node, below, palette }: BoxProps) {
  const { x, y, width, height, step } = box;
  const first = step === "from";
  const size = nameSize[step];
  const room = width - 2 * padding;
  const whole = node.acronym && textWidth(node.name.text, size) > room ? node.acronym : node.name.text;
  const middle = y + height / 2;
  return (
    <>
      <rect
        x={x + 1}
        y={y}
        width={width - 2}
        height={height}
        rx={corners(node.sort, height)}
        fill={first ? palette.accent : node.sort === "outside" ? palette.paper : palette.sheet}
        stroke={first ? palette.accent : palette.muted}
        strokeDasharray={node.sort === "outside" ? "4 3" : undefined}
        className="group-hover/node:stroke-accent group-focus-visible/node:stroke-accent group-focus-visible/node:stroke-3"
      />
      <text
        x={x + padding}
        y={below ? middle - 3 : middle + size * 0.35}
        fontSize={size}
        fontWeight={step === "far" ? 400 : 600}
        fill={first ? palette.paper : palette.ink}
      >
        {cutToWidth(whole, size, room)}
      </text>
      {below ? (
        <text x={x + padding} y={middle + 14} fontSize={smallSize} fill={palette.muted}>
          {cutToWidth(below, smallSize, room)}
        </text>
      ) : null}
    </>
  );
}

type LegendProps = { readonly words: RelationsWords; readonly palette: Palette; readonly top: number };

function Legend({ words, palette, top }: LegendProps) {
  const lines = Object.keys(dashes) as Line[];
  const widths = lines.map((line) => 72 + textWidth(words.lines[line], smallSize));
  return (
    <g fontSize={smallSize} fill={palette.muted}>
      {lines.map((line, place) => {
        const at = widths.slice(0, place).reduce((sum, width) => sum + width, 0);
        return (
          <g key={line}>
            <path
              d={`M${at},${top}h36`}
              stroke={palette.muted}
              strokeWidth="1.5"
              strokeDasharray={dashes[line]}
              fill="none"
            />
            <text x={at + 44} y={top + 4}>
              {words.lines[line]}
            </text>
          </g>
        );
      })}
    </g>
  );
}

type Props = {
  readonly drawn: Drawn;
  readonly placed: PlacedGraph;
  readonly palette: Palette;
  readonly words: RelationsWords;
  /** Null for what has no page. */
  readonly hrefOf: (node: RelatedNode) => string | null;
  readonly lineOf: (node: RelatedNode, ways: readonly Way[]) => string;
  readonly waysOf: (ways: readonly Way[]) => string;
};

export function RelationsDrawing({ drawn, placed, palette, words, hrefOf, lineOf: said, waysOf }: Props) {
  const nodes = new Map<string, { readonly node: RelatedNode; readonly ways: readonly Way[] }>([
    [drawn.from.id, { node: drawn.from, ways: [] }],
    ...drawn.near.map(({ node, ways }) => [node.id, { node, ways }] as const),
    ...drawn.far.map((node) => [node.id, { node, ways: [] }] as const),
  ]);
  return (
    <g>
      <Edges edges={placed.edges} palette={palette} bowed={false} />
      <Edges edges={placed.across} palette={palette} bowed />
      {placed.boxes.map((box) => {
        const one = nodes.get(box.id);
        if (!one) return null;
        const { node, ways } = one;
        const href = hrefOf(node);
        const line = said(node, ways);
        const shape = (
          <>
            <title>{line}</title>
            <BoxShape box={box} node={node} below={waysOf(ways) || null} palette={palette} />
          </>
        );
        return href ? (
          <a key={box.id} href={href} className="group/node no-underline outline-none">
            {shape}
          </a>
        ) : (
          <g key={box.id}>{shape}</g>
        );
      })}
      <Legend words={words} palette={palette} top={placed.height + legendHeight / 2} />
    </g>
  );
}
