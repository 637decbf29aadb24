/** Search: /search?q=…&topic=…&sort=… What the address cannot mean is refused with what it can. */
import { readAsked } from "@entente/api/search/asked";
import { pageHead } from "@/features/page/page-head.ts";
import { publicPage } from "@/features/page/public-page.tsx";
import { refused } from "@/features/page/shown.tsx";
import { queryOf } from "@/features/search/search-address.ts";
import { SearchPage } from "@/features/search/search-page.tsx";
import { register } from "@/lib/register.ts";
import { searchWordsIn } from "@/messages/search.ts";

export const GET = publicPage(async ({ reader, query }) => {
  const words = searchWordsIn(reader.language);
  const at = { reader, path: "/search", words, told: words } as const;
  const read = readAsked(reader.language, query);
  if (!read.ok) return refused({ ...at, problems: read.problems });
  const { asked, page } = read;
  const answer = await register().search.find({ ...asked, page });
  if (answer.outcome === "unknown") return refused({ ...at, problems: answer.problems });
  const { title } = reader.words.search;
  return {
    head: pageHead({
      reader,
      path: "/search",
      title: asked.q === "" ? title : `${asked.q} · ${title}`,
      description: words.lead,
      // The answers to a search are no pages of the register.
      hidden: queryOf(asked, page) !== "",
    }),
    body: <SearchPage asked={asked} page={page} answer={answer} reader={reader} />,
  };
});
