/** What is suggested while somebody types: /en/search/suggest.json?q=… */

import { readTyped } from "@entente/api/search/suggestions";
import { isLanguage } from "@entente/domain/languages";
import { partsOf } from "@/features/search/parts-of-query.ts";
import { suggestionsAsJson } from "@/features/search/suggestions-as-json.ts";
import { askedDay } from "@/lib/day.ts";
import { fileAnswer } from "@/lib/file-answer.ts";
import { inDay } from "@/lib/public-response/stay-in-day.ts";
import { register } from "@/lib/register.ts";

export const dynamic = "force-dynamic";

type Address = { readonly params: Promise<{ locale: string }> };

const headers = { "x-robots-tag": "noindex" };

export const GET = fileAnswer(async (request, { params }: Address) => {
  const { locale } = await params;
  if (!isLanguage(locale)) return Response.json({ error: "not found" }, { status: 404, headers });
  const read = readTyped(locale, partsOf(new URL(request.url).searchParams));
  if (!read.ok) {
    return Response.json({ error: "bad request", problems: read.problems }, { status: 400, headers });
  }
  const suggestions = await register().search.suggest({ language: locale, q: read.q });
  const day = await askedDay();
  const stay = <S extends { path: string }>(one: S) => ({
    ...one,
    path: day ? inDay(one.path, day) : one.path,
  });
  return Response.json(suggestionsAsJson(suggestions.map(stay), locale), { headers });
});
