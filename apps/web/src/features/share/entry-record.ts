/** An entry by the address of its page, for its machine-readable twins. */
import type { EntryView } from "@entente/api/entry/view";
import { isLanguage } from "@entente/domain/languages";
import { segmentOf } from "@entente/domain/vocabulary/entry-kinds";
import { noFileAt } from "@/features/day/no-file-at.ts";
import { type Reader, readerOf } from "@/lib/reader.ts";
import { register } from "@/lib/register.ts";
import { isSlug } from "@/lib/slug.ts";

export type RecordAddress = { readonly params: Promise<{ locale: string; segment: string; slug: string }> };

/** Answers with `write(entry)`, with the present address of what has moved, or with 410 or 404. */
export async function answerRecord(
  { params }: RecordAddress,
  form: "json" | "jsonld",
  write: (entry: EntryView, reader: Reader) => Response,
): Promise<Response> {
  const { locale, segment, slug } = await params;
  if (!isLanguage(locale) || !isSlug(slug)) return Response.json({ error: "not found" }, { status: 404 });
  const found = await register().entry.bySlug({ language: locale, slug });
  if (found.outcome === "moved") {
    const location = `/${locale}/${found.segment}/${found.slug}.${form}`;
    return new Response(null, { status: 308, headers: { location } });
  }
  if (found.outcome === "withdrawn") {
    const { sort, explanation, at } = found.withdrawn;
    return Response.json(
      { error: "withdrawn", sort, explanation, at },
      { status: 410, headers: { "x-robots-tag": "noindex" } },
    );
  }
  if (found.outcome === "missing") {
    return noFileAt({ language: locale, kind: "entry", slug, ending: `.${form}` });
  }
  if (segmentOf(found.record.kind) !== segment) {
    return Response.json({ error: "not found" }, { status: 404 });
  }
  return write(found.record, await readerOf(locale));
}
