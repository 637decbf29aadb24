/** The patterns behind the signs: they differ without colour, on a dark screen, in print and on a grey copy. */
import type { Palette } from "@/lib/pictures/palette.ts";
import type { Sign } from "./signs.ts";

type Pattern = "dots" | "thin" | "wide" | "grid" | "level";

const patterns: Readonly<Partial<Record<Sign, Pattern>>> = {
  "class-1": "dots",
  "class-2": "thin",
  "class-3": "wide",
  signatory: "dots",
  consented: "thin",
  provisional: "grid",
  withdrawn: "level",
};

const patternId = (pattern: Pattern) => `map-${pattern}`;

/** With what the area of a sign is filled. */
export function fillOf(sign: Sign, palette: Palette): string {
  const pattern = patterns[sign];
  if (pattern) return `url(#${patternId(pattern)})`;
  if (sign === "unknown") return palette.line;
  return sign === "not-yet" ? palette.paper : palette.accent;
}

const isOpen = (sign: Sign) => patterns[sign] !== undefined || sign === "not-yet" || sign === "unknown";

/** The line around it: of its own colour where the sign is open, so that neighbours of one sign stay apart. */
export const edgeOf = (sign: Sign, palette: Palette) => ({
  stroke: isOpen(sign) ? palette.accent : palette.sheet,
  ...(sign === "unknown" ? { strokeDasharray: "4 3" } : {}),
});

type Props = {
  readonly palette: Palette;
  /** The width of one tile in the units of the drawing. */
  readonly tile: number;
};

/** The patterns, once for a document. */
export function SignPatterns({ palette, tile }: Props) {
  const { paper, accent, muted } = palette;
  const box = { width: tile, height: tile, patternUnits: "userSpaceOnUse" } as const;
  const slanted = "rotate(45)";
  const ground = <rect width={tile} height={tile} fill={paper} />;
  return (
    <defs>
      <pattern id={patternId("dots")} {...box} patternTransform={slanted}>
        {ground}
        <circle cx={tile / 2} cy={tile / 2} r={tile * 0.24} fill={accent} />
      </pattern>
      <pattern id={patternId("thin")} {...box} patternTransform={slanted}>
        {ground}
        <rect width={tile * 0.42} height={tile} fill={accent} />
      </pattern>
      <pattern id={patternId("wide")} {...box} patternTransform={slanted}>
        {ground}
        <rect width={tile * 0.74} height={tile} fill={accent} />
      </pattern>
      <pattern id={patternId("grid")} {...box}>
        {ground}
        <path d={`M0 0h${tile}v${tile * 0.3}h${-tile * 0.7}v${tile * 0.7}h${-tile * 0.3}z`} fill={accent} />
      </pattern>
      <pattern id={patternId("level")} {...box}>
        {ground}
        <rect width={tile} height={tile * 0.3} fill={muted} />
      </pattern>
    </defs>
  );
}
