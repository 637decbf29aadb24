/** The order of the results, their pages, and the results as a file. */
import { type Asked, mostListed, sorts } from "@entente/api/search/asked";
import { inLanguage } from "@/lib/addresses.ts";
import { colon } from "@/lib/colon.ts";
import { searchWordsIn } from "@/messages/search.ts";
import { addressOf, queryOf } from "./search-address.ts";

export function SortLinks({ asked }: { readonly asked: Asked }) {
  const words = searchWordsIn(asked.language);
  return (
    <p className="no-print flex flex-wrap gap-x-4 gap-y-1 text-sm">
      <span className="text-muted">
        {words.sort}
        {colon(asked.language)}
      </span>
      {sorts.map((sort) => (
        <a
          key={sort}
          href={addressOf({ ...asked, sort })}
          rel="nofollow"
          aria-current={asked.sort === sort ? "true" : undefined}
          className="inline-block min-h-6 aria-[current]:font-semibold aria-[current]:no-underline"
        >
          {words.sorts[sort]}
        </a>
      ))}
    </p>
  );
}

type FilesProps = { readonly asked: Asked; readonly total: number };

export function ResultFiles({ asked, total }: FilesProps) {
  const words = searchWordsIn(asked.language);
  const at = (form: "csv" | "json") => `${inLanguage(asked.language, `/search.${form}`)}${queryOf(asked)}`;
  return (
    <p className="no-print text-muted mt-6 text-sm">
      {total > mostListed ? words.takeAlongFirst(mostListed) : words.takeAlong}{" "}
      <a href={at("csv")} rel="nofollow">
        CSV
      </a>
      ,{" "}
      <a href={at("json")} rel="nofollow">
        JSON
      </a>
    </p>
  );
}
