/** Where texts go out to translators as files, and come back. */
import { staffCaller } from "@entente/api/staff-caller";
import { handOutChoices } from "@entente/api/translation/view";
import type { Actor } from "@entente/domain/access/authorize";
import { languageSchema } from "@entente/domain/fields/values";
import type { Language } from "@entente/domain/languages";
import type { Metadata } from "next";
import { z } from "zod";
import { type Report, reportIn } from "@/features/translation/exchange-address.ts";
import { ExchangePage } from "@/features/translation/exchange-page.tsx";
import type { NamedLine } from "@/features/translation/exchange-report.tsx";
import { namedLines } from "@/features/translation/named-lines.ts";
import { one, oneOf, type SearchParams } from "@/lib/desk/query.ts";
import { deskReader } from "@/lib/desk/reader.ts";
import { staff } from "@/lib/desk/visitor.ts";
import { xliffWords } from "@/messages/desk/xliff.ts";

type Props = { readonly searchParams: SearchParams };

export const generateMetadata = async (): Promise<Metadata> => ({
  title: xliffWords[(await deskReader()).language].title,
});

/** The one record that is handed out; null for a selection. */
async function recordIn(actor: Actor, asked: string | undefined, language: Language) {
  const id = z.uuid().safeParse(asked).data;
  if (!id) return null;
  const [record] = await staffCaller(actor).reference.names({ recordIds: [id], language });
  return record ? { id, name: record.name } : null;
}

const named = (actor: Actor, report: Report | null, language: Language): Promise<NamedLine[]> =>
  report ? namedLines(actor, report, language) : Promise.resolve([]);

export default async function Exchange({ searchParams }: Props) {
  const { actor, token } = await staff();
  const [reader, query] = [await deskReader(), await searchParams];
  const { language } = reader;
  const from = languageSchema.safeParse(query.from).data ?? reader.institute.languages[0] ?? "en";
  const into = languageSchema.safeParse(query.into).data ?? (from === "en" ? "fr" : "en");
  const report = reportIn(query);
  const which = oneOf(query.which, handOutChoices) ?? "missing";
  const record = await recordIn(actor, one(query.record), language);
  return (
    <ExchangePage
      asked={{ from, into, which, record }}
      report={report}
      lines={await named(actor, report, language)}
      trouble={one(query.trouble)}
      at={one(query.at)}
      token={token}
      reader={reader}
    />
  );
}
