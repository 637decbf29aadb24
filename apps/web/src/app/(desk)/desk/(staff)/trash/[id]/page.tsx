/** One record that is in the trash: every page of it leads here. */
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { TrashedRecord } from "@/features/trash/trashed-record.tsx";
import { deskReader } from "@/lib/desk/reader.ts";
import { recordAt, trashedAt } from "@/lib/desk/record.ts";
import { recordWords } from "@/messages/desk/record.ts";

type Props = { readonly params: Promise<{ readonly id: string }> };

/** A record that was brought back meanwhile is at its own address again. */
async function trashedRecord({ params }: Props) {
  const { id } = await params;
  const record = await trashedAt(id);
  if (record) return record;
  await recordAt(id);
  redirect(`/desk/records/${id}`);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { language } = await deskReader();
  return { title: (await trashedRecord(props)).name || recordWords[language].nameless };
}

export default async function RecordInTrash(props: Props) {
  return <TrashedRecord record={await trashedRecord(props)} reader={await deskReader()} />;
}
