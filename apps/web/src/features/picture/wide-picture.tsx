/** A picture that keeps its size: where the screen is narrower, it moves sideways by touch and by keyboard. */
import type { Language } from "@entente/domain/languages";
import type { ReactNode } from "react";
import { exploreWordsIn } from "@/messages/explore.ts";

type Props = {
  readonly language: Language;
  readonly label: string;
  /** What the picture shows, in a sentence. */
  readonly description: string;
  readonly width: number;
  readonly height: number;
  /** Where it is wider than the screen, its end is seen first: the present of a timeline. */
  readonly endFirst?: boolean;
  readonly children: ReactNode;
};

export function WidePicture({
  language,
  label,
  description,
  width,
  height,
  endFirst = false,
  children,
}: Props) {
  return (
    <>
      <p className="no-print text-muted mb-2 text-sm lg:hidden">{exploreWordsIn(language).narrowScreen}</p>
      <section
        aria-label={label}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        tabIndex={0}
        dir={endFirst ? "rtl" : undefined}
        className="-mx-1 overflow-x-auto p-1"
      >
        {/* biome-ignore lint/a11y/useSemanticElements: a drawing whose marks are links */}
        <svg
          role="group"
          direction="ltr"
          aria-label={description}
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
          className="max-w-none print:h-auto print:max-w-full"
        >
          {children}
        </svg>
      </section>
    </>
  );
}
