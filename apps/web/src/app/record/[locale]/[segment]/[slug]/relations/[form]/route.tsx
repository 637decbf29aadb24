/** What is around a record to take along: the picture as SVG and PNG, every pair as CSV. */

import { mostAtOnce } from "@entente/api/search/asked";
import { isLanguage } from "@entente/domain/languages";
import { noFileAt } from "@/features/day/no-file-at.ts";
import { kindAt } from "@/features/page/kind-at.ts";
import { readPage } from "@/features/page/read-parts.ts";
import { sourceLines } from "@/features/picture/source-lines.ts";
import { relationColumns, relationRows } from "@/features/relation/as-table.ts";
import { relationsPicture } from "@/features/relation/picture.tsx";
import { addressAround, wholeName } from "@/features/relation/told.ts";
import { partsOf } from "@/features/search/parts-of-query.ts";
import { fileAnswer } from "@/lib/file-answer.ts";
import { filePalette } from "@/lib/pictures/palette.ts";
import {
  isPictureForm,
  pictureAnswer,
  pictureHeaders,
  pictureRefused,
} from "@/lib/pictures/picture-answer.ts";
import { readerOf } from "@/lib/reader.ts";
import { register } from "@/lib/register.ts";
import { isSlug } from "@/lib/slug.ts";
import { relationsWordsIn } from "@/messages/relations.ts";

export const dynamic = "force-dynamic";

type Address = {
  readonly params: Promise<{ locale: string; segment: string; slug: string; form: string }>;
};

const nobody = () => Response.json({ error: "not found" }, { status: 404, headers: pictureHeaders });

export const GET = fileAnswer(async (request, { params }: Address) => {
  const { locale, segment, slug, form } = await params;
  const kind = kindAt(segment);
  if (!isLanguage(locale) || !isPictureForm(form) || !kind || kind === "page" || !isSlug(slug))
    return nobody();
  const { page, problems } = readPage(partsOf(new URL(request.url).searchParams), mostAtOnce);
  if (problems.length > 0) return pictureRefused(problems);
  const asked = { language: locale, kind, slug };
  const [reader, found] = await Promise.all([
    readerOf(locale),
    form === "csv" ? register().relation.list(asked) : register().relation.around({ ...asked, page }),
  ]);
  if (found.outcome === "moved") {
    const location = `/${locale}/${found.segment}/${found.slug}/relations.${form}`;
    return new Response(null, { status: 308, headers: { location } });
  }
  if (found.outcome === "withdrawn") {
    return Response.json({ error: "withdrawn" }, { status: 410, headers: pictureHeaders });
  }
  if (found.outcome === "missing") return noFileAt({ ...asked, ending: `/relations.${form}` });
  const { record } = found;
  if (page > 1 && record.near.length === 0) {
    return pictureRefused([{ key: "page", rule: "page-number", valid: [] }]);
  }
  const source = await sourceLines(reader, addressAround(record.from, reader, page) ?? "", record.day);
  const accent = reader.institute.accentColour;
  return pictureAnswer(form, {
    file: `relations-${slug}-${record.day}`,
    accent,
    picture: () => {
      const { width, height, description, draw } = relationsPicture(record, reader);
      return {
        language: locale,
        title: relationsWordsIn(locale).titleOf(wholeName(record.from)),
        description,
        source,
        width,
        height,
        drawing: draw(filePalette(accent), reader.origin),
      };
    },
    table: () => ({ columns: relationColumns, rows: relationRows(record, reader) }),
  });
});
