/** No page stands this deep. */
import { nearMatches } from "@/features/page/near-matches.ts";
import { publicPage } from "@/features/page/public-page.tsx";
import { missing } from "@/features/page/shown.tsx";

type Place = {
  readonly locale: string;
  readonly segment: string;
  readonly slug: string;
  readonly rest: readonly string[];
};

export const GET = publicPage<Place>(async ({ reader, params: { segment, slug, rest } }) => {
  const path = `/${[segment, slug, ...rest].join("/")}` as const;
  return missing(reader, path, await nearMatches(reader, rest));
});
