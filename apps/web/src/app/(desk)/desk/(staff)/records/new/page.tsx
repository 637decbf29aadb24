/** A new record. Its id stands in the address, so that a reload and a second press make the same one. */
import { randomUUID } from "node:crypto";
import type { RecordKind } from "@entente/domain/fields/field";
import { PageTitle } from "@entente/ui/page-title";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { isNewKind, NewKinds } from "@/features/record/edit/create/new-kinds.tsx";
import { NewRecord } from "@/features/record/edit/create/new-record.tsx";
import { deskReader } from "@/lib/desk/reader.ts";
import { recordExists } from "@/lib/desk/record.ts";
import { staff } from "@/lib/desk/visitor.ts";
import { createWordsIn } from "@/messages/desk/create.ts";

type Props = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

const isId = (text: unknown): text is string => typeof text === "string" && /^[0-9a-f-]{36}$/.test(text);

const kindIn = (kind: string | string[] | undefined): RecordKind | null => (isNewKind(kind) ? kind : null);

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const words = createWordsIn((await deskReader()).language);
  const kind = kindIn((await searchParams).kind);
  return { title: kind ? words.newRecord[kind] : words.choose };
}

export default async function New({ searchParams }: Props) {
  await staff();
  const { language, words: desk } = await deskReader();
  const words = createWordsIn(language);
  const asked = await searchParams;
  const kind = kindIn(asked.kind);
  if (!kind) {
    return (
      <>
        <PageTitle eyebrow={desk.desk} title={words.choose} />
        <NewKinds words={words} />
      </>
    );
  }
  const { id } = asked;
  if (!isId(id)) redirect(`/desk/records/new?${new URLSearchParams({ kind, id: randomUUID() })}`);
  if (await recordExists(id)) redirect(`/desk/records/${id}`);
  return (
    <>
      <PageTitle eyebrow={desk.desk} title={words.newRecord[kind]} lead={words.lead} />
      <NewRecord recordId={id} kind={kind} language={language} words={words} />
    </>
  );
}
