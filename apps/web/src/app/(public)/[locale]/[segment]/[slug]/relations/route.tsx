/** How an entry, a unit or a person hangs together with others: /treaties/cbd/relations. */
import { nearOnPage } from "@entente/api/relation/page-size";
import { mostAtOnce } from "@entente/api/search/asked";
import { nothingAt } from "@/features/day/nothing-at.ts";
import { kindAt } from "@/features/page/kind-at.ts";
import { pageHead } from "@/features/page/page-head.ts";
import { publicPage } from "@/features/page/public-page.tsx";
import { readPage } from "@/features/page/read-parts.ts";
import { refused, withdrawn } from "@/features/page/shown.tsx";
import { RelationsPage } from "@/features/relation/relations-page.tsx";
import { pathOfNode, wholeName } from "@/features/relation/told.ts";
import { inLanguage, type PagePath, pathOf } from "@/lib/addresses.ts";
import { register } from "@/lib/register.ts";
import { isSlug } from "@/lib/slug.ts";
import { relationsWordsIn } from "@/messages/relations.ts";
import { searchWordsIn } from "@/messages/search.ts";

type Place = { readonly locale: string; readonly segment: string; readonly slug: string };

export const GET = publicPage<Place>(async ({ reader, params: { segment, slug }, query }) => {
  const { language } = reader;
  const path = pathOf(segment, slug);
  const here = `${path}/relations` as const;
  const leadTo = (place: PagePath) => ({ movedTo: `${inLanguage(language, place)}/relations` });
  const { page, problems } = readPage(query, mostAtOnce);
  const at = kindAt(segment);
  const kind = at === "page" || !isSlug(slug) ? null : at;
  const found = kind && (await register().relation.around({ language, kind, slug, page }));
  if (found === null || found.outcome === "missing") {
    return nothingAt({ reader, path: here, kind, slug, near: found?.near ?? [], leadTo });
  }
  if (found.outcome === "moved") return leadTo(pathOf(found.segment, found.slug));
  if (found.outcome === "withdrawn") return withdrawn(reader, here, found.withdrawn);
  const { record } = found;
  const own = pathOfNode(record.from);
  if (own && own !== path) return leadTo(own);
  const words = relationsWordsIn(language);
  const name = wholeName(record.from);
  const isBeyond = page > 1 && record.near.length === 0;
  if (isBeyond || problems.length > 0) {
    const pages = Math.ceil(record.total / nearOnPage);
    const known = pages > 1 ? [`1–${pages}`] : [];
    const given = isBeyond ? [{ key: "page", rule: "page-number", valid: [] } as const] : problems;
    const search = searchWordsIn(language);
    return refused({
      reader,
      path: here,
      problems: given.map((one) => (one.rule === "page-number" ? { ...one, valid: known } : one)),
      words: { ...words, startAgain: words.titleOf(name) },
      told: { valid: search.valid, rules: { ...search.rules, "page-number": words.noSuchPage } },
    });
  }
  return {
    head: pageHead({
      reader,
      path: here,
      title: words.titleOf(name),
      description: words.lead(name),
      hidden: page > 1,
    }),
    body: <RelationsPage around={record} path={path} page={page} reader={reader} />,
  };
});
