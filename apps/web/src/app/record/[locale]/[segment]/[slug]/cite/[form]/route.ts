/** A citation of a record as a file, with the permanent address of the day. */

import { isLanguage } from "@entente/domain/languages";
import { citationOf } from "@/features/cite/citation.ts";
import { citedRecord } from "@/features/cite/cited-record.ts";
import { citationForms, isCitationForm } from "@/features/cite/forms.ts";
import { inLanguage } from "@/lib/addresses.ts";
import { fileAnswer } from "@/lib/file-answer.ts";
import { readerOf } from "@/lib/reader.ts";

export const dynamic = "force-dynamic";

type Address = {
  readonly params: Promise<{ locale: string; segment: string; slug: string; form: string }>;
};

export const GET = fileAnswer(async (_request, { params }: Address) => {
  const { locale, segment, slug, form } = await params;
  const missing = () => Response.json({ error: "not found" }, { status: 404 });
  if (!isLanguage(locale) || !isCitationForm(form)) return missing();
  const found = await citedRecord({ language: locale, segment, slug });
  if (found === null) return missing();
  const { ending, type, write } = citationForms[form];
  if (typeof found === "string") {
    return new Response(null, {
      status: 308,
      headers: { location: `${inLanguage(locale, found)}.${ending}` },
    });
  }
  return new Response(write(citationOf(found, await readerOf(locale))), {
    headers: {
      "content-type": type,
      "content-disposition": `attachment; filename="${slug}.${ending}"`,
      "access-control-allow-origin": "*",
      "x-robots-tag": "noindex",
    },
  });
});
