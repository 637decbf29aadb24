/** Comparison: /compare?entry=…&entry=… or /compare?country=…&country=… Without either it offers what to choose. */
import { compareQuery } from "@/features/compare/compare-address.ts";
import { ComparePage, namesOf } from "@/features/compare/compare-page.tsx";
import { readComparison } from "@/features/compare/read.ts";
import { pageHead } from "@/features/page/page-head.ts";
import { publicPage } from "@/features/page/public-page.tsx";
import { refused } from "@/features/page/shown.tsx";
import { register } from "@/lib/register.ts";
import { compareWordsIn } from "@/messages/compare.ts";
import { searchWordsIn } from "@/messages/search.ts";

export const GET = publicPage(async ({ reader, query }) => {
  const words = compareWordsIn(reader.language);
  const answer = await readComparison(reader.language, query);
  if (!answer.ok) {
    const told = searchWordsIn(reader.language);
    return refused({ reader, path: "/compare", words, told, problems: answer.problems });
  }
  const { asked, compared } = answer;
  const names = compared ? `${namesOf(compared, reader).join(" · ")} · ` : "";
  const choices = compared ? null : await register().compare.choices({ language: reader.language });
  return {
    head: pageHead({
      reader,
      path: "/compare",
      title: `${names}${words.title}`,
      description: words.lead,
      // There are as many comparisons as pairs: search engines need the page alone.
      hidden: compareQuery(asked) !== "",
    }),
    body: <ComparePage asked={asked} compared={compared} choices={choices} reader={reader} />,
  };
});
