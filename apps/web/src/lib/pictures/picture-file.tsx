/** A picture that can be taken along: its title above it, and below it where it comes from and of which day it is. */
import type { Language } from "@entente/domain/languages";
import type { ReactNode } from "react";
import type { Palette } from "./palette.ts";
import { wrapped } from "./wrapped.ts";

export type Picture = {
  readonly language: Language;
  readonly title: string;
  /** What the picture shows, in a sentence, for whoever does not see it. */
  readonly description: string;
  /** Lines under the drawing, one a statement: the day, the source, whose shapes. Long ones are wrapped. */
  readonly source: readonly string[];
  /** The size of the drawing, which has its own corner as 0, 0. */
  readonly width: number;
  readonly height: number;
  /** SVG elements. Colours are given as attributes: a style element would break the rules for pages of ours. */
  readonly drawing: ReactNode;
};

const margin = 32;
const title = { size: 28, line: 36 };
const small = { size: 14, line: 20 };

type Props = { readonly picture: Picture; readonly palette: Palette };

/** The size of the whole file. */
function layoutOf({ title: name, source, width, height }: Picture) {
  const titles = wrapped(name, title.size, width);
  const sources = source.flatMap((line) => wrapped(line, small.size, width));
  const top = margin + titles.length * title.line + 12;
  const below = top + height + 20;
  return {
    titles,
    sources,
    top,
    below,
    width: width + 2 * margin,
    height: below + sources.length * small.line + margin - 6,
  };
}

export function PictureFile({ picture, palette }: Props) {
  const { titles, sources, top, below, width, height } = layoutOf(picture);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      lang={picture.language}
      xmlLang={picture.language}
      fontFamily="Figtree, system-ui, sans-serif"
    >
      <title>{picture.title}</title>
      <desc>{picture.description}</desc>
      <rect width={width} height={height} fill={palette.paper} />
      <g fontFamily="Fraunces, Georgia, serif" fontSize={title.size} fontWeight="500" fill={palette.ink}>
        {titles.map((line, place) => (
          <text key={line} x={margin} y={margin + title.size * 0.8 + place * title.line}>
            {line}
          </text>
        ))}
      </g>
      <g transform={`translate(${margin} ${top})`}>{picture.drawing}</g>
      <g fontSize={small.size} fill={palette.muted}>
        {sources.map((line, place) => (
          <text key={line} x={margin} y={below + small.size + place * small.line}>
            {line}
          </text>
        ))}
      </g>
    </svg>
  );
}
