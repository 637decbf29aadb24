/** The years of the picture: a hairline and a number at every tick, above and below, and today. */
import type { Palette } from "@/lib/pictures/palette.ts";
import type { Axis } from "./axis.ts";

type Props = {
  readonly axis: Axis;
  readonly top: number;
  readonly bottom: number;
  readonly palette: Palette;
  /** Today as a year with its part, and the word for it. */
  readonly today: { readonly at: number; readonly word: string };
};

const size = 13;

export function AxisLines({ axis, top, bottom, palette, today }: Props) {
  const shown = today.at > axis.first && today.at < axis.last;
  const anchorAt = (tick: number) => (tick === axis.first ? "start" : tick === axis.last ? "end" : "middle");
  return (
    <g fontSize={size} fill={palette.muted}>
      {axis.ticks.map((tick) => {
        const x = axis.at(tick).toFixed(1);
        return (
          <g key={tick}>
            <line x1={x} x2={x} y1={top + 22} y2={bottom} stroke={palette.line} />
            <text x={x} y={top + 14} textAnchor={anchorAt(tick)}>
              {tick}
            </text>
            <text x={x} y={bottom + 18} textAnchor={anchorAt(tick)}>
              {tick}
            </text>
          </g>
        );
      })}
      {shown ? (
        <g>
          <line
            x1={axis.at(today.at).toFixed(1)}
            x2={axis.at(today.at).toFixed(1)}
            y1={top + 22}
            y2={bottom}
            stroke={palette.accent}
            strokeDasharray="2 4"
          />
          <text x={axis.at(today.at).toFixed(1)} y={bottom + 34} textAnchor="middle" fill={palette.accent}>
            {today.word}
          </text>
        </g>
      ) : null}
    </g>
  );
}
