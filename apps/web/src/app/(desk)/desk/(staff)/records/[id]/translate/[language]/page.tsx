/** One record side by side in two languages. */
import { staffCaller } from "@entente/api/staff-caller";
import { languageSchema } from "@entente/domain/fields/values";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RecordFrame } from "@/features/record/record-frame.tsx";
import { recordTitle } from "@/features/record/record-title.ts";
import { TranslatePage } from "@/features/translation/translate-page.tsx";
import { found } from "@/lib/desk/found.ts";
import { deskReader } from "@/lib/desk/reader.ts";
import { recordAt } from "@/lib/desk/record.ts";
import { staff } from "@/lib/desk/visitor.ts";

type Props = {
  readonly params: Promise<{ readonly id: string; readonly language: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const generateMetadata = async ({ params }: Props): Promise<Metadata> =>
  recordTitle((await params).id, "translate");

export default async function Translate({ params, searchParams }: Props) {
  const person = await staff();
  const [{ id, language: into }, { from }, reader] = [await params, await searchParams, await deskReader()];
  const language = languageSchema.safeParse(into).data ?? notFound();
  const record = await recordAt(id);
  const asked = {
    recordId: record.id,
    language,
    from: languageSchema.safeParse(from).data ?? null,
    reader: reader.language,
  };
  const pair = await found(staffCaller(person.actor).translation.read(asked));
  return (
    <RecordFrame record={record} reader={reader} tab="translate">
      <TranslatePage
        record={record}
        pair={pair}
        person={person}
        reader={reader}
        key={`${language} ${pair.from}`}
      />
    </RecordFrame>
  );
}
