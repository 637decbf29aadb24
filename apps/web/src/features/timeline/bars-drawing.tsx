/** The timeline counted in bars, each of which leads to its events. */

import { printNumber } from "@entente/domain/dates/print";
import type { Language } from "@entente/domain/languages";
import type { Palette } from "@/lib/pictures/palette.ts";
import { textWidth } from "@/lib/pictures/text-width.ts";
import { pictureWidth } from "./axis.ts";
import { LaneName } from "./lane-name.tsx";
import { barHeight, type PlacedBar, type PlacedBars } from "./place-bars.ts";
import { laneHead } from "./place-marks.ts";

type Props = {
  readonly placed: PlacedBars;
  readonly palette: Palette;
  readonly inPage: boolean;
  readonly language: Language;
  readonly nameOf: (lane: PlacedBar["lane"]) => string;
  readonly hrefOf: (bar: PlacedBar) => string;
  readonly lineOf: (bar: PlacedBar) => string;
};

const size = 11;

export function BarsDrawing({ placed, palette, inPage, language, nameOf, hrefOf, lineOf }: Props) {
  return (
    <g>
      {placed.lanes.map(({ key, y, bars }) => {
        const foot = y + laneHead + barHeight;
        return (
          <g key={key}>
            <line x1="0" x2={pictureWidth} y1={y} y2={y} stroke={palette.line} />
            <LaneName name={nameOf(key)} y={y + 20} palette={palette} inPage={inPage} />
            {bars.map((bar) => {
              const count = printNumber(bar.count, language);
              return (
                <a
                  key={bar.from}
                  href={hrefOf(bar)}
                  rel="nofollow"
                  className="group/bar no-underline outline-none"
                >
                  <title>{lineOf(bar)}</title>
                  <rect
                    x={bar.x.toFixed(1)}
                    y={y + laneHead - 6}
                    width={bar.width.toFixed(1)}
                    height={barHeight + 6}
                    fill="transparent"
                    className="group-focus-visible/bar:stroke-accent group-focus-visible/bar:stroke-2"
                  />
                  <rect
                    x={(bar.x + 1).toFixed(1)}
                    y={(foot - bar.height).toFixed(1)}
                    width={(bar.width - 2).toFixed(1)}
                    height={bar.height.toFixed(1)}
                    fill={palette.accent}
                    className="group-hover/bar:opacity-75"
                  />
                  {textWidth(count, size) < bar.width - 1 ? (
                    <text
                      x={(bar.x + bar.width / 2).toFixed(1)}
                      y={(foot - bar.height - 4).toFixed(1)}
                      fontSize={size}
                      textAnchor="middle"
                      fill={palette.ink}
                    >
                      {count}
                    </text>
                  ) : null}
                </a>
              );
            })}
            <line x1="0" x2={pictureWidth} y1={foot} y2={foot} stroke={palette.muted} />
          </g>
        );
      })}
    </g>
  );
}
