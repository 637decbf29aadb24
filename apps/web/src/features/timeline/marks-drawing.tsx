/** The timeline with every event as a mark that leads to its page. */
import type { TimelineEvent } from "@entente/api/timeline/view";
import type { Palette } from "@/lib/pictures/palette.ts";
import { pictureWidth } from "./axis.ts";
import { LaneName } from "./lane-name.tsx";
import { MarkShape } from "./mark-shape.tsx";
import { labelSize, type Placed, type PlacedMark, rowHeight } from "./place-marks.ts";

type Props = {
  readonly placed: Placed;
  readonly palette: Palette;
  readonly inPage: boolean;
  readonly nameOf: (lane: Placed["lanes"][number]["key"]) => string;
  readonly hrefOf: (event: TimelineEvent) => string;
  readonly lineOf: (event: TimelineEvent) => string;
};

function Mark({
  mark,
  palette,
  href,
  line,
}: {
  mark: PlacedMark;
  palette: Palette;
  href: string;
  line: string;
}) {
  const { x, y, from, to, open, label, flipped, shape } = mark;
  // Everything of a mark is placed from its middle: the fewer numbers, the lighter the page.
  const dx = (place: number) => Math.round(place - x);
  return (
    <a href={href} className="group/mark no-underline outline-none">
      <title>{line}</title>
      <g transform={`translate(${Math.round(x)} ${y})`}>
        <rect
          x={dx(from) - 3}
          y={-rowHeight / 2}
          width={Math.round(to - from) + 6}
          height={rowHeight}
          rx="3"
          fill={palette.paper}
          className="group-hover/mark:fill-sheet group-focus-visible/mark:stroke-accent group-focus-visible/mark:stroke-2"
        />
        {open ? (
          <path d={`M${dx(open.from)},-4v8m0,-4H${dx(open.to)}m0,-4v8`} stroke={palette.muted} fill="none" />
        ) : null}
        <MarkShape shape={shape} palette={palette} />
        <text x={flipped ? -11 : 11} y="4.5" textAnchor={flipped ? "end" : undefined} fill={palette.ink}>
          {label}
        </text>
      </g>
    </a>
  );
}

export function MarksDrawing({ placed, palette, inPage, nameOf, hrefOf, lineOf }: Props) {
  return (
    <g>
      {placed.lanes.map(({ key, y, marks }) => (
        <g key={key} fontSize={labelSize}>
          <line x1="0" x2={pictureWidth} y1={y} y2={y} stroke={palette.line} />
          <LaneName name={nameOf(key)} y={y + 22} palette={palette} inPage={inPage} />
          {marks.map((mark) => (
            <Mark
              key={mark.event.id}
              mark={mark}
              palette={palette}
              href={hrefOf(mark.event)}
              line={lineOf(mark.event)}
            />
          ))}
        </g>
      ))}
    </g>
  );
}
