/** A kind of entry is listed on the home page; any other single segment names nothing. */
import { entryKinds, segmentOf } from "@entente/domain/vocabulary/entry-kinds";
import { nearMatches } from "@/features/page/near-matches.ts";
import { publicPage } from "@/features/page/public-page.tsx";
import { missing } from "@/features/page/shown.tsx";

type Place = { readonly locale: string; readonly segment: string };

const segments: readonly string[] = entryKinds.keys.map(segmentOf);

export const GET = publicPage<Place>(async ({ reader, params: { segment } }) => {
  if (!segments.includes(segment)) {
    return missing(reader, `/${segment}`, await nearMatches(reader, [segment]));
  }
  const part = segment === "networks" ? "networks" : "treaties-and-bodies";
  return { movedTo: `/${reader.language}#${part}` };
});
