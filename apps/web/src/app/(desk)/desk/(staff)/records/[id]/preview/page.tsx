/** The draft of one record as the public page that it would be, with hints about its text. */
import { languages } from "@entente/domain/languages";
import type { Metadata } from "next";
import { PreviewPage } from "@/features/preview/edit/preview-page.tsx";
import { RecordFrame } from "@/features/record/record-frame.tsx";
import { deskReader } from "@/lib/desk/reader.ts";
import { recordAt } from "@/lib/desk/record.ts";
import { nameOf } from "@/lib/languages.ts";
import { previewWords } from "@/messages/desk/preview.ts";

type Props = { readonly params: Promise<{ readonly id: string }> };

export const generateMetadata = async (): Promise<Metadata> => ({
  title: previewWords[(await deskReader()).language].title,
});

export default async function Preview({ params }: Props) {
  const reader = await deskReader();
  const record = await recordAt((await params).id);
  const { language } = reader;
  return (
    <RecordFrame record={record} reader={reader} tab="preview">
      <PreviewPage
        recordId={record.id}
        version={record.counter}
        languages={languages.map((one) => ({ language: one, name: nameOf(one, language) }))}
        reader={language}
        words={previewWords[language]}
      />
    </RecordFrame>
  );
}
