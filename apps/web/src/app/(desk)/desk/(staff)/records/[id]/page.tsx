/** The form of one record. */
import type { Metadata } from "next";
import { EditPage } from "@/features/record/edit/form/edit-page.tsx";
import { RecordFrame } from "@/features/record/record-frame.tsx";
import { recordName } from "@/features/record/record-name.ts";
import { deskReader } from "@/lib/desk/reader.ts";
import { recordAt } from "@/lib/desk/record.ts";
import { staff } from "@/lib/desk/visitor.ts";
import { recordWords } from "@/messages/desk/record.ts";

type Props = { readonly params: Promise<{ readonly id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { language } = await deskReader();
  const record = await recordAt((await params).id);
  return { title: recordName(record, language)?.text ?? recordWords[language].nameless };
}

export default async function EditRecord({ params }: Props) {
  const person = await staff();
  const reader = await deskReader();
  const record = await recordAt((await params).id);
  return (
    <RecordFrame record={record} reader={reader} tab="edit">
      <EditPage record={record} reader={reader} person={person} />
    </RecordFrame>
  );
}
