/** Says that a list goes only as far as a page does, and leads to all of it. */
import type { Reader } from "@/lib/reader.ts";
import { exploreWordsIn } from "@/messages/explore.ts";

type Props = {
  readonly shown: number;
  readonly total: number;
  /** Where all of them stand. */
  readonly href: string;
  readonly reader: Pick<Reader, "language">;
};

export function AndMore({ shown, total, href, reader: { language } }: Props) {
  if (shown >= total) return null;
  const words = exploreWordsIn(language);
  return (
    <p className="mt-5">
      <span className="text-muted">{words.someOf(shown, total)}</span>{" "}
      <a href={href} className="inline-block py-1">
        {words.allFound}
      </a>
    </p>
  );
}
