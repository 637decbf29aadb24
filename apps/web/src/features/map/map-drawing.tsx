/** The drawing: sea, land, whoever has a sign, and who is pointed out. */
import { Fragment, type ReactNode } from "react";
import type { Palette } from "@/lib/pictures/palette.ts";
import type { DrawnMap, MapPlace } from "./drawn-map.ts";
import { edgeOf, fillOf, SignPatterns } from "./sign-fill.tsx";

type Props = {
  readonly drawn: DrawnMap;
  readonly palette: Palette;
  /** The code of whoever is pointed out. */
  readonly pointed: string | null;
  /** Puts a place into a link, with what is to be known of it. */
  /** A small one has no numbers, and finer patterns. */
  readonly size?: "large" | "small";
  readonly linked?: (place: MapPlace, sign: ReactNode) => ReactNode;
};

/** Sizes in points of a drawing that is 960 wide. */
const points = 960;
const sizes = {
  large: { europe: { tile: 5.5, dot: 4.5 }, world: { tile: 4, dot: 3.8 } },
  small: { europe: { tile: 11, dot: 8 }, world: { tile: 9, dot: 7 } },
} as const;
const numbers = { europe: 15, world: 10 } as const;

/** One point in units of the section. */
const pointOf = ({ section }: DrawnMap) => section.width / points;

function Mark({ place: { shape, sign, form }, palette, size }: MarkProps) {
  const look = { fill: fillOf(sign, palette), ...edgeOf(sign, palette) };
  const { x, y } = shape;
  if (form === "area") return <path d={shape.path} {...look} />;
  const solid = { ...look, stroke: sign === "party" ? palette.paper : palette.accent };
  if (form === "dot") return <circle cx={x} cy={y} r={size} {...solid} />;
  const half = size * 0.8;
  return <path d={`M${x} ${y - half}l${half} ${half}l${-half} ${half}l${-half} ${-half}z`} {...solid} />;
}
type MarkProps = { readonly place: MapPlace; readonly palette: Palette; readonly size: number };

/** How many treaties bind, where the shape has room for the number. */
function Numbers({ drawn, palette }: Pick<Props, "drawn" | "palette">) {
  const size = numbers[drawn.name] * pointOf(drawn);
  return (
    <g
      fontSize={size}
      fontWeight="600"
      textAnchor="middle"
      fill={palette.ink}
      stroke={palette.paper}
      strokeWidth={size / 4}
      strokeLinejoin="round"
      paintOrder="stroke"
      aria-hidden
      pointerEvents="none"
    >
      {drawn.places
        .filter(
          ({ form, shape, party }) => form === "area" && shape.area > size * size * 2 && party.bound > 0,
        )
        .map(({ shape, party }) =>
          shape.x === 0 && shape.y === 0 ? null : (
            <text key={party.party} x={shape.x} y={shape.y + size * 0.35}>
              {party.bound}
            </text>
          ),
        )}
    </g>
  );
}

function Pointer({ drawn, palette, pointed }: Pick<Props, "drawn" | "palette" | "pointed">) {
  const shape = pointed === null ? undefined : drawn.section.countries[pointed];
  if (!shape) return null;
  const point = pointOf(drawn);
  const line = {
    fill: "none",
    stroke: palette.ink,
    strokeWidth: 2.5 * point,
    strokeLinejoin: "round",
  } as const;
  const inside = shape.x > 0 || shape.y > 0;
  return (
    <g pointerEvents="none">
      {shape.path === "" ? null : <path d={shape.path} {...line} />}
      {inside && shape.area < 1000 * point ** 2 ? (
        <circle
          cx={shape.x}
          cy={shape.y}
          r={Math.max(13 * point, Math.sqrt(shape.area))}
          {...line}
          strokeWidth={1.5 * point}
        />
      ) : null}
    </g>
  );
}

/** Everything in the units of the section, from 0, 0 to its width and height. */
export function MapDrawing({ drawn, palette, pointed, size = "large", linked = (_, sign) => sign }: Props) {
  const { section, places, name } = drawn;
  const { tile, dot } = sizes[size][name];
  const point = pointOf(drawn);
  const marked = new Set<string>(places.map(({ party }) => party.party));
  const land = Object.entries(section.countries)
    .map(([code, { path }]) => (marked.has(code) ? "" : path))
    .join("");
  return (
    <g>
      <SignPatterns palette={palette} tile={tile * point} />
      <clipPath id="map-section">
        <rect width={section.width} height={section.height} />
      </clipPath>
      <g clipPath="url(#map-section)" strokeWidth={point} strokeLinejoin="round">
        <rect width={section.width} height={section.height} fill={palette.sheet} />
        <path d={section.others + land} fill={palette.line} stroke={palette.sheet} />
        {places.map((place) => (
          <Fragment key={place.party.party}>
            {linked(place, <Mark place={place} palette={palette} size={dot * point} />)}
          </Fragment>
        ))}
        {drawn.spans && size === "large" ? <Numbers drawn={drawn} palette={palette} /> : null}
        <Pointer drawn={drawn} palette={palette} pointed={pointed} />
      </g>
    </g>
  );
}
