/** The name of a lane at its beginning; where the picture is wider than the screen, at its end as well. */
import type { Palette } from "@/lib/pictures/palette.ts";
import { pictureWidth } from "./axis.ts";

type Props = {
  readonly name: string;
  readonly y: number;
  readonly palette: Palette;
  /** A file is seen whole. */
  readonly inPage: boolean;
};

export function LaneName({ name, y, palette, inPage }: Props) {
  const look = { y, fontSize: 15, fontWeight: 600, fill: palette.ink };
  return (
    <>
      <text x="2" {...look}>
        {name}
      </text>
      {inPage ? (
        <text x={pictureWidth - 2} textAnchor="end" className="lg:hidden" {...look}>
          {name}
        </text>
      ) : null}
    </>
  );
}
