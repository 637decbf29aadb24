/** Under a picture: the same as SVG and PNG, and its data as CSV. */
import type { Language } from "@entente/domain/languages";
import { exploreWordsIn } from "@/messages/explore.ts";

type Props = {
  readonly language: Language;
  /** The address of the page without its query, and the query that the files share. */
  readonly path: string;
  readonly query: string;
};

const forms = ["svg", "png", "csv"] as const;

export function TakeAlong({ language, path, query }: Props) {
  return (
    <p className="no-print text-muted text-sm">
      {exploreWordsIn(language).takeAlong}{" "}
      {forms.map((form, place) => (
        <span key={form}>
          {place > 0 ? " · " : null}
          <a href={`${path}.${form}${query}`} rel="nofollow" className="inline-block py-1">
            {form.toUpperCase()}
          </a>
        </span>
      ))}
    </p>
  );
}
