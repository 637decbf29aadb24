/** A comparison as CSV: the same question as the page's. */

import { isLanguage } from "@entente/domain/languages";
import { comparedAsTable, compareFileName } from "@/features/compare/as-table.ts";
import { readComparison } from "@/features/compare/read.ts";
import { partsOf } from "@/features/search/parts-of-query.ts";
import { csvBody } from "@/lib/csv.ts";
import { fileAnswer } from "@/lib/file-answer.ts";
import { pictureHeaders, pictureRefused } from "@/lib/pictures/picture-answer.ts";
import { readerOf } from "@/lib/reader.ts";

export const dynamic = "force-dynamic";

type Address = { readonly params: Promise<{ locale: string }> };

export const GET = fileAnswer(async (request, { params }: Address) => {
  const { locale } = await params;
  if (!isLanguage(locale)) return Response.json({ error: "not found" }, { status: 404 });
  const answer = await readComparison(locale, partsOf(new URL(request.url).searchParams));
  if (!answer.ok) return pictureRefused(answer.problems);
  const { compared } = answer;
  if (!compared) return pictureRefused([{ key: "entry", rule: "two-to-four", valid: [] }]);
  return new Response(await csvBody(comparedAsTable(compared, await readerOf(locale))), {
    headers: {
      ...pictureHeaders,
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="${compareFileName(compared)}.csv"`,
    },
  });
});
