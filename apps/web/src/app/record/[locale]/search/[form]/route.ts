/**
 * Everything that a search finds, as CSV or JSON: the same question as the page's, without its pages. A file holds a row for
 * each record that the page counts, up to a limit, which the answer names.
 */

import { readAsked } from "@entente/api/search/asked";
import type { SearchHit } from "@entente/api/search/view";
import { isLanguage, type Language } from "@entente/domain/languages";
import { partsOf } from "@/features/search/parts-of-query.ts";
import { resultsAsCsv } from "@/features/search/results-as-csv.ts";
import { askedDay } from "@/lib/day.ts";
import { fileAnswer } from "@/lib/file-answer.ts";
import { inDay } from "@/lib/public-response/stay-in-day.ts";
import { register } from "@/lib/register.ts";

export const dynamic = "force-dynamic";

type Address = { readonly params: Promise<{ locale: string; form: string }> };

/** A country or topic that is called as was asked, beside the results. */
const placeLine =
  (locale: Language, day: string | null) =>
  ({ kind, segment, slug, name }: SearchHit) => {
    const path = `/${locale}/${segment}/${slug}`;
    return { kind, name: name.text, path: day ? inDay(path, day) : path };
  };

const headers = { "access-control-allow-origin": "*", "x-robots-tag": "noindex" };

export const GET = fileAnswer(async (request, { params }: Address) => {
  const { locale, form } = await params;
  if (!isLanguage(locale) || (form !== "csv" && form !== "json")) {
    return Response.json({ error: "not found" }, { status: 404, headers });
  }
  const read = readAsked(locale, partsOf(new URL(request.url).searchParams));
  const refused = (problems: unknown) =>
    Response.json({ error: "bad request", problems }, { status: 400, headers });
  if (!read.ok) return refused(read.problems);
  const day = await askedDay();
  const answer = await register().search.list(read.asked);
  if (answer.outcome === "unknown") return refused(answer.problems);
  const { total, limit, places } = answer;
  const results = answer.results.map((one) => ({ ...one, path: day ? inDay(one.path, day) : one.path }));
  if (form === "json") {
    const complete = total <= limit;
    const asked = { ...(day ? { on: day } : {}), language: locale, total, limit, complete };
    return Response.json({ ...asked, places: places.map(placeLine(locale, day)), results }, { headers });
  }
  return new Response(resultsAsCsv(results), {
    headers: {
      ...headers,
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="search-${locale}${total > limit ? `-first-${limit}` : ""}.csv"`,
      "x-total-results": String(total),
      "x-most-results": String(limit),
    },
  });
});
