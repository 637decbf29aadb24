/** What the marks of the picture mean: those that stand in it, each with its lane. */
import type { TimelineEvent } from "@entente/api/timeline/view";
import type { Palette } from "@/lib/pictures/palette.ts";
import { textWidth } from "@/lib/pictures/text-width.ts";
import type { TimelineWords } from "@/messages/timeline.ts";
import { pictureWidth } from "./axis.ts";
import { meaningOf, type Shape, shapeOf } from "./lanes.ts";
import { MarkShape } from "./mark-shape.tsx";

const size = 13;
const lineHeight = 24;
const gap = 28;

/** No shape: the span that an imprecise date leaves open. */
type Sign = { readonly shape: Shape | null; readonly text: string };

/** One sign may mean several things, in different lanes. */
function signsOf(events: readonly TimelineEvent[], words: TimelineWords): Sign[] {
  const meanings = Map.groupBy(events, shapeOf);
  return [...meanings].map(([shape, own]) => ({
    shape,
    text: [...new Set(own.map((event) => meaningOf(event, words)))].join(", "),
  }));
}

/** Signs in lines that fit the picture. */
function placedSigns(signs: readonly Sign[], top: number) {
  let x = 8;
  let y = top;
  return signs.map((sign) => {
    const width = 16 + textWidth(sign.text, size) + gap;
    if (x > 8 && x + width - gap > pictureWidth) {
      x = 8;
      y += lineHeight;
    }
    const placed = { ...sign, x, y };
    x += width;
    return placed;
  });
}

type Props = {
  readonly events: readonly TimelineEvent[];
  readonly words: TimelineWords;
  readonly palette: Palette;
  readonly top: number;
};

function signsIn({ events, words, top }: Omit<Props, "palette">) {
  const open = events.some(({ on }) => on.length < 10);
  const span: Sign[] = open ? [{ shape: null, text: words.imprecise }] : [];
  return placedSigns([...signsOf(events, words), ...span], top);
}

/** How much room the legend takes. */
export const legendHeight = (events: readonly TimelineEvent[], words: TimelineWords): number =>
  (signsIn({ events, words, top: 0 }).at(-1)?.y ?? 0) + lineHeight;

export function Legend(props: Props) {
  const { palette } = props;
  return (
    <g fontSize={size} fill={palette.muted}>
      {signsIn(props).map(({ shape, text, x, y }) => (
        <g key={text} transform={`translate(${Math.round(x)} ${y})`}>
          {shape ? (
            <MarkShape shape={shape} palette={palette} />
          ) : (
            <path d="M-7,-4v8m0,-4h14m0,-4v8" stroke={palette.muted} fill="none" />
          )}
          <text x="12" y="4.5">
            {text}
          </text>
        </g>
      ))}
    </g>
  );
}
