/** The marks of the timeline, each about its own middle. Each kind has a shape of its own. */
import type { Palette } from "@/lib/pictures/palette.ts";
import type { Shape } from "./lanes.ts";

type Props = { readonly shape: Shape; readonly palette: Palette };

export function MarkShape({ shape, palette: { accent, paper } }: Props) {
  switch (shape) {
    case "disc":
      return <circle r="5.5" fill={accent} />;
    case "ring":
      return <circle r="4.75" fill={paper} stroke={accent} strokeWidth="1.75" />;
    case "dot":
      return <circle r="2.5" fill={accent} />;
    case "diamond":
      return <path d="M-6.5,0 0,-6.5 6.5,0 0,6.5z" fill={accent} />;
    case "square":
      return <path d="M-5,-5h10v10h-10z" fill={accent} />;
    case "begins":
      return <path d="M-4.5,-6 6,0 -4.5,6z" fill={accent} />;
    case "ends":
      return <path d="M4.5,-5.5 -5.5,0 4.5,5.5z" fill={paper} stroke={accent} strokeWidth="1.75" />;
    case "cross":
      return <path d="M-4.5,-4.5l9,9m0,-9l-9,9" stroke={accent} strokeWidth="2" fill="none" />;
  }
}
