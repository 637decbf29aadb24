/** The timeline to take along: the picture as SVG and PNG, every event as CSV. The same question as the page's. */

import { readTimeline, type TimelineAsked } from "@entente/api/timeline/asked";
import type { TimelineListView } from "@entente/api/timeline/view";
import { isLanguage } from "@entente/domain/languages";
import { sourceLines } from "@/features/picture/source-lines.ts";
import { partsOf } from "@/features/search/parts-of-query.ts";
import { timelineColumns, timelineRow } from "@/features/timeline/as-table.ts";
import { timelinePicture } from "@/features/timeline/picture.tsx";
import { timelineAddress } from "@/features/timeline/timeline-address.ts";
import { timelineTitle } from "@/features/timeline/title.ts";
import { fileAnswer } from "@/lib/file-answer.ts";
import { filePalette } from "@/lib/pictures/palette.ts";
import {
  isPictureForm,
  pictureAnswer,
  pictureHeaders,
  pictureRefused,
} from "@/lib/pictures/picture-answer.ts";
import { type Reader, readerOf } from "@/lib/reader.ts";
import { register } from "@/lib/register.ts";
import { timelineWordsIn } from "@/messages/timeline.ts";

export const dynamic = "force-dynamic";

type Address = { readonly params: Promise<{ locale: string; form: string }> };

/** Every event, a portion at a time. */
async function* allRows(asked: TimelineAsked, reader: Reader) {
  for (let skip: number | null = 0; skip !== null; ) {
    const some: TimelineListView = await register().timeline.list({ ...asked, skip });
    if (some.outcome === "unknown") return;
    yield some.events.map((event) => timelineRow(event, reader));
    skip = some.next;
  }
}

export const GET = fileAnswer(async (request, { params }: Address) => {
  const { locale, form } = await params;
  if (!isLanguage(locale) || !isPictureForm(form)) {
    return Response.json({ error: "not found" }, { status: 404, headers: pictureHeaders });
  }
  const read = readTimeline(locale, partsOf(new URL(request.url).searchParams));
  if (!read.ok) return pictureRefused(read.problems);
  const { asked, page } = read;
  const [reader, found] = await Promise.all([readerOf(locale), register().timeline.page({ ...asked, page })]);
  if (found.outcome === "unknown") return pictureRefused(found.problems);
  const source = await sourceLines(reader, timelineAddress(asked), found.today);
  const accent = reader.institute.accentColour;
  return pictureAnswer(form, {
    file: `timeline-${found.today}`,
    accent,
    picture: () => {
      const drawn = timelinePicture({ asked, found, reader });
      const nothing = timelineWordsIn(locale).none;
      return {
        language: locale,
        title: timelineTitle(asked, found),
        description: drawn?.description ?? nothing,
        source: [...(drawn ? [] : [nothing]), ...source],
        width: drawn?.width ?? 600,
        height: drawn?.height ?? 10,
        drawing: drawn?.draw(filePalette(accent), reader.origin),
      };
    },
    table: () => ({ columns: timelineColumns, rows: allRows(asked, reader) }),
  });
});
